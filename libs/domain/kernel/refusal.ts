import type { REFUSAL_CODES } from './refusal-codes.js';

export type RefusalCode = (typeof REFUSAL_CODES)[number];

type Facts = Readonly<Record<string, string>>;

export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}

export function refuse(code: RefusalCode, facts?: Facts): never {
  throw new Refused(code, facts);
}

/** What was asked; undefined where the answer is a refusal. */
export const ifMay = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

/** What was asked, and false where the answer is a refusal. */
export const unlessRefused = (ask: () => boolean): boolean => ifMay(ask) ?? false;
