import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { MeasureStrength } from '../../../rulebook/expedited.js';
import type { StageState } from '../../core/stage.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * Money that the order was given for: a sum at once, and one that grows while the order stands. In yuan, as the order
 * writes it.
 */
export type Security = {
  readonly by: 'complainant' | 'respondent';
  readonly fixed?: string;
  readonly running?: { readonly amount: string; readonly per: 'day' | 'month' };
};

/** What a court's order lays down beside its words: until when it stands and for which security (practice P41). */
export type CourtOrderTermed = Event<
  'CourtOrderTermed',
  {
    readonly orderId: string;
    readonly pairs: readonly PairSubject[];
    readonly order: 'restore' | 'take-down';
    readonly issuedAt: Instant;
    readonly ends?: Deadline;
    readonly security?: Security;
  }
>;

/**
 * The order's own end has come: what it took down is lifted; what it restored stays so. What was down before it goes on
 * from where it was (`goingOn`; absent where nothing does, and in what was recorded at first, when all was lifted).
 * Effective at that end, whenever it is recorded.
 */
export type CourtOrderEnded = Event<
  'CourtOrderEnded',
  {
    readonly orderId: string;
    readonly pairs: readonly PairSubject[];
    readonly order: 'restore' | 'take-down';
    readonly effectiveAt: Instant;
    readonly goingOn?: readonly PairSubject[];
  }
>;

/** Where a pair stood when a court ordered what stood already, how strong that was, and the proceedings that kept it. */
export type BeforeOrder = StageState & { readonly keptBy: readonly string[]; readonly rung?: MeasureStrength };

export type OrderEvent = CourtOrderTermed | CourtOrderEnded;

export type CourtOrder = Pick<CourtOrderTermed['data'], 'order' | 'issuedAt' | 'security'> & {
  readonly pairs: readonly PairSubject[];
};
