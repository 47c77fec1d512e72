import type { Fault } from './checked.js';

type Rule = {
  readonly least: number;
  readonly most: number;
  readonly each?: (one: unknown) => Fault | undefined;
  readonly key?: (one: never) => string;
};

/** What is wrong with a list as such: its size, a thing in it, or one that stands there twice. */
export const listFault = (value: unknown, { least, most, each, key }: Rule): Fault | undefined => {
  if (!Array.isArray(value)) return { code: 'not-a-list' };
  if (value.length < least) return { code: 'too-few', limit: least };
  if (value.length > most) return { code: 'too-many', limit: most };
  for (const one of value) {
    const fault = each?.(one);
    if (fault) return fault;
  }
  return key && new Set(value.map(key as (one: unknown) => string)).size < value.length
    ? { code: 'named-twice' }
    : undefined;
};

export const itself = (one: string): string => one;
