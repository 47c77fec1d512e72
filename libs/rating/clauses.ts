import type { FactRule } from './rules.js';

export const HOUSE = { source: 'procedures.md 5.4, default table', confidence: 'house-rule' } as const;

export const PRACTICE = { source: 'practice.md P13, P28, P42', confidence: 'practice' } as const;

type Row = Omit<FactRule, 'clause' | 'source' | 'confidence'>;

/** Rows of one letter, numbered as they stand. */
export const clauses = (
  letter: string,
  ruled: Pick<FactRule, 'source' | 'confidence'>,
  rows: readonly Row[],
): readonly FactRule[] => rows.map((row, index) => ({ clause: `${letter}${index + 1}`, ...ruled, ...row }));
