import type { Bearer, DutySide } from './bearers.js';
import type { AccountFactor, Duty } from './duties.js';

/** Who bears one duty, as whoever describes the contract reads it. */
export type DutySettled = {
  readonly duty: Duty;
  readonly bearer: Bearer;
  /** Whether it names the clause, or gives its words; those lie encrypted. */
  readonly isCited: boolean;
};

/** What a contract, or a statement on duties, says of who bears what: answers to set questions. */
export type DutyStatement = {
  /** Between whom it is. */
  readonly between: readonly DutySide[];
  readonly duties: readonly DutySettled[];
  /** For whom each factor of an account's ownership speaks. */
  readonly account?: Readonly<Record<AccountFactor, Bearer>>;
};

/** Clauses and their words, by duty. */
export type DutyWords = Readonly<Partial<Record<Duty, { readonly clause?: string; readonly words?: string }>>>;
