import type { Coverage } from './coverage.js';

const named = (character: string): string =>
  `〔U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}〕`;

/**
 * The same data with every character that the fonts lack told by its number: a file for keeping may hold no empty boxes
 * (ISO 19005-2, 6.2.11.8).
 */
export const shown = <T>(value: T, covers: Coverage): T => {
  if (typeof value === 'string')
    return Array.from(value, (one) => (one === '\n' || covers(one.codePointAt(0) ?? 0) ? one : named(one))).join(
      '',
    ) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => shown(one, covers)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one as unknown, covers)])) as T;
};
