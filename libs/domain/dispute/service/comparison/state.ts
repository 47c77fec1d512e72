import type { Instant } from '../../../kernel/message.js';
import type { ComparedRight, ComparisonAnswer, ComparisonFinding, ComparisonRow } from './events.js';

/** One version of a comparison, with what was said and found of its rows. */
export type ComparisonVersion = {
  readonly version: number;
  readonly rows: readonly ComparisonRow[];
  readonly filedAt: Instant;
  /** By party, then by row. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, ComparisonAnswer>>>>;
  readonly findings: Readonly<Record<string, ComparisonFinding>>;
};

/** A comparison of one party, all versions, the newest last. */
export type Comparison = {
  readonly right: ComparedRight;
  readonly partyId: string;
  readonly versions: readonly ComparisonVersion[];
};
