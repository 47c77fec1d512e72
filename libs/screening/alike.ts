import { LOOK_ALIKE } from './glyph-likeness.js';

/** Seen in imitations of names and by the eye alone: of these the halves that differ are small, or their order is. */
const SEEN = [
  '师帅',
  '碧壁',
  '露霜',
  '娃妹',
  '哈洽',
  '奥粤',
  '茅芽',
  '雀鸟',
  '治冶',
  '酷酪',
  '迪油',
  '蒙家',
  '威成',
  '旺王汪',
  '泉帛',
  '记汜',
];

const alike = new Map<string, Set<string>>();
for (const group of [...LOOK_ALIKE.trim().split(/\s+/), ...SEEN]) {
  const [first, ...others] = group;
  for (const other of others)
    for (const [one, two] of [
      [first!, other],
      [other, first!],
    ] as const) {
      const known = alike.get(one);
      if (known) known.add(two);
      else alike.set(one, new Set([two]));
    }
}

/** Whether one Chinese character is easily read as the other one. */
export const looksLike = (one: string, other: string): boolean => alike.get(one)?.has(other) ?? false;
