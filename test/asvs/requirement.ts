import { existsSync, readFileSync } from 'node:fs';

/** A spec, and a title or a row of it, as it stands there. */
export type Test = readonly [file: string, title: string];

/**
 * `part`: some of it holds, or it is being built. `not-ours`: there is nothing here that it asks about, or somebody else
 * answers for it.
 */
export type State = 'holds' | 'part' | 'no' | 'not-ours';

/** One requirement of the OWASP ASVS 5.0, in our words. */
export type Requirement = {
  readonly id: string;
  readonly level: 1 | 2;
  readonly asks: string;
  readonly state: State;
  /** How it is done here: file, decision, page. */
  readonly how?: string;
  /** Why it is not, or not all of it. */
  readonly why?: string;
  readonly tests: readonly Test[];
};

type Level = 1 | 2;

export const holds = (id: string, level: Level, asks: string, how: string, ...tests: readonly Test[]): Requirement => ({
  ...{ id, level, asks, how, tests },
  state: 'holds',
});

export const part = (
  id: string,
  level: Level,
  asks: string,
  how: string,
  why: string,
  ...tests: readonly Test[]
): Requirement => ({ ...{ id, level, asks, how, why, tests }, state: 'part' });

export const no = (id: string, level: Level, asks: string, why: string, ...tests: readonly Test[]): Requirement => ({
  ...{ id, level, asks, why, tests },
  state: 'no',
});

export const notOurs = (
  id: string,
  level: Level,
  asks: string,
  why: string,
  ...tests: readonly Test[]
): Requirement => ({ ...{ id, level, asks, why, tests }, state: 'not-ours' });

/** What holds as soon as its tests are there, and is part until then. */
export const built = (
  id: string,
  level: Level,
  asks: string,
  how: string,
  by: string,
  ...tests: readonly Test[]
): Requirement => {
  const there = tests.filter(isThere);
  return there.length === tests.length
    ? holds(id, level, asks, how, ...tests)
    : part(id, level, asks, how, `being built: ${by}`, ...there);
};

/** Whether the spec is there and has it, in quotes of whichever kind. */
export const isThere = ([file, title]: Test): boolean => {
  if (!existsSync(file)) return false;
  const text = textOf(file);
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted));
};

const texts = new Map<string, string>();
const textOf = (file: string): string => {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
};
