import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';

/** One side asks the other to negotiate about these pairs; nothing waits for it. */
export type NegotiationProposed = Event<
  'NegotiationProposed',
  {
    readonly negotiationId: string;
    readonly respondentId: string;
    /** The party that asks. */
    readonly proposerId: string;
    readonly pairs: readonly PairSubject[];
    readonly due: Deadline;
  }
>;

/** The other side is willing: a room is opened, and the time box of the rulebook begins. */
export type NegotiationStarted = Event<
  'NegotiationStarted',
  { readonly negotiationId: string; readonly roomId: string; readonly due: Deadline }
>;

export const NEGOTIATION_ENDINGS = ['declined', 'withdrawn', 'escalated', 'lapsed', 'settled', 'ended'] as const;
export type NegotiationEnding = (typeof NEGOTIATION_ENDINGS)[number];

/**
 * They no longer negotiate; offers that stood are without effect. `escalated`: the procedure goes on to its next step;
 * `ended`: nothing is left to negotiate about.
 */
export type NegotiationEnded = Event<
  'NegotiationEnded',
  {
    readonly negotiationId: string;
    readonly reason: NegotiationEnding;
    /** Its time ran out then. */ readonly lapsedAt?: Instant;
  }
>;

/** A side asks that waiting periods end later. */
export type StayProposed = Event<
  'StayProposed',
  {
    readonly negotiationId: string;
    readonly proposerId: string;
    readonly pairs: readonly PairSubject[];
    /** Calendar days. */ readonly days: number;
  }
>;

/** Both sides agreed: the waiting period of each of these pairs ends on a later day. */
export type ProcedureStayed = Event<
  'ProcedureStayed',
  {
    readonly negotiationId: string;
    readonly pairs: readonly PairSubject[];
    readonly moved: readonly { readonly pair: PairSubject; readonly due: Deadline }[];
  }
>;

export type NegotiationEvent =
  NegotiationProposed | NegotiationStarted | NegotiationEnded | StayProposed | ProcedureStayed;

/** A negotiation, as the fold knows it. `roomId` from its start on. */
export type Negotiation = Pick<NegotiationProposed['data'], 'respondentId' | 'proposerId' | 'pairs'> & {
  readonly roomId?: string;
  /** A stay that waits for the other side's word. */
  readonly stay?: Omit<StayProposed['data'], 'negotiationId'>;
  /** What its time ran out for. An outage in which that fell revives it. */
  readonly lapsed?: 'awaiting-consent' | 'negotiation';
};
