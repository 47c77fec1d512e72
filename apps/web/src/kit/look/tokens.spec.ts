import { readFileSync } from 'node:fs';
import path from 'node:path';

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8');
type Colours = Readonly<Record<string, string>>;
const schemes = [...css.matchAll(/\[data-scheme=["'](light|dark)["']\]\s*\{([^}]*)\}/g)].map(
  ([, name = '', body = '']): readonly [string, Colours] => [
    name,
    Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, key, hex]) => [key, hex])),
  ],
);

/** Relative luminance (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['bg', 'surface', 'surface-2', 'overlay'];
const STATUS = ['due', 'overdue', 'held', 'lifted', 'confidential', 'neutral'];
const pairs = (inks: readonly string[], grounds: readonly string[], least: number) =>
  inks.flatMap((ink) => grounds.map((ground) => [ink, ground, least] as const));
/** Text is read at 4.5, what only has to be seen at 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ...pairs(['text', 'text-2', 'text-3', 'accent-text'], GROUNDS, 4.5),
  ...pairs(['text', 'text-2'], ['surface-3', 'accent-soft'], 4.5),
  ...pairs(['on-accent'], ['accent', 'accent-hover', 'accent-press'], 4.5),
  ...pairs(['on-danger'], ['danger', 'danger-hover'], 4.5),
  ...pairs(['accent-text'], ['accent-soft'], 4.5),
  ...pairs(['danger'], ['surface', 'bg', 'overlay'], 4.5),
  ...pairs(['focus', 'line-field'], GROUNDS, 3),
  ...STATUS.flatMap((tone) => [
    ...pairs([tone], [`${tone}-soft`, ...GROUNDS], 4.5),
    ...pairs([`${tone}-line`], ['surface', `${tone}-soft`], 3),
    ...pairs(['text'], [`${tone}-soft`], 4.5),
  ]),
];

it('has a light and a dark scheme of the same colours', () => {
  expect(schemes.map(([name]) => name)).toEqual(['light', 'dark']);
  expect(new Set(schemes.map(([, colours]) => Object.keys(colours).sort().join())).size).toBe(1);
});

describe.each(schemes)('%s', (_, colours) => {
  it.each(PAIRS)('shows %s on %s at %d or more', (ink, ground, least) => {
    expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
