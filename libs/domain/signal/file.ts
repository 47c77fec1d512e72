import type { Instant } from '../kernel/message.js';
import type { GoodFaithRules } from '../rulebook/bad-faith-rules.js';
import type { NotInForce } from '../right/in-force.js';
import type { RightFlag } from '../right/flags.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Past } from './past.js';
import type { Signal } from './signal.js';

/** All that signals are computed from: recorded facts alone, no outside register. */
export type SignalFile = {
  readonly subject: Past;
  /** Other disputes that have a party, an account, a right or a file in common, each up to the same position. */
  readonly others: readonly Past[];
  readonly at: Instant;
  readonly rulebook: Rulebook;
  readonly rules: GoodFaithRules['signals'];
  /** Festival windows that were declared. */
  readonly festivals: readonly { readonly begins: Instant; readonly ends: Instant }[];
  /** Of the register: whether the right relied on is in force now, and what is to be looked at of it. */
  readonly right?: {
    readonly notInForce?: NotInForce;
    readonly refused: boolean;
    readonly flags: readonly RightFlag[];
  };
  /** Of the account that filed: until when it may act for the complainant, or that it may no longer. */
  readonly authority?: { readonly ended: boolean; readonly until?: Instant };
  /** Parties with which the complainant or its group competes, as the association wrote down. */
  readonly competitors?: ReadonlySet<string>;
  /** Other disputes in which a file with the same bytes was sent, by hash. */
  readonly sameFiles: ReadonlyMap<string, readonly string[]>;
};

/** One way to look: gives a signal with its facts, or nothing. */
export type Detector = (file: SignalFile) => readonly Signal[];
