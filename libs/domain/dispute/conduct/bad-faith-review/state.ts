import type { Instant } from '../../../kernel/message.js';
import type { ReviewSide } from '../../../rulebook/bad-faith-rules.js';
import type { AppealOutcome } from './appeal-events.js';
import type { FoundSoFar } from './events.js';
import type { Sitting } from './finding-parts.js';
import type { PairSubject } from '../../core/subject.js';

/** A review, as the fold knows it. */
export type Review = {
  readonly aboutId: string;
  readonly side: ReviewSide;
  /** Who asked for it, where a party did. */
  readonly requestedById?: string;
  readonly disputeIds: readonly string[];
  /** The party knows of it from its warning on. */
  readonly warnedAt?: Instant;
  readonly opened?: true;
  readonly proposal?: FoundSoFar & { readonly proposer: Sitting };
  /**
   * With the pairs whose measures it has lifted and no appeal has put back, and those whose measures end with a court's
   * order.
   */
  readonly found?: FoundSoFar & {
    readonly pairs: readonly PairSubject[];
    readonly underOrder?: readonly PairSubject[];
  };
  /** Other disputes that were called before a person after malice was found, and those that could not be yet. */
  readonly swept?: { readonly disputeIds: readonly string[]; readonly unswept: readonly string[] };
  /** Everybody who touched the first decision, each once for each organisation. */
  readonly touched: readonly Sitting[];
  readonly decider?: Sitting;
  readonly outcome?: AppealOutcome;
};
