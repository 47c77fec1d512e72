import type { Deadline } from '../../../calendar/derivation.js';
import type { Event } from '../../../kernel/message.js';
import type { PairSubject } from '../../core/subject.js';
import type { BreachConsequence, ItemTerm } from './terms.js';

/** Structure of one promise: who, to whom, by when. What is promised lies in the terms. */
export type UndertakingSet = {
  readonly undertakingId: string;
  readonly byId: string;
  readonly toId: string;
  readonly remind: Deadline;
  readonly due: Deadline;
  /** Items that it is about, where not all that is settled. */
  readonly pairs?: readonly PairSubject[];
};

/**
 * The sides settled these pairs by themselves (和解协议). The offer that became it stands in the room; its terms are
 * sealed for the two sides and the staff.
 */
export type SettlementReached = Event<
  'SettlementReached',
  {
    readonly settlementId: string;
    readonly negotiationId: string;
    readonly respondentId: string;
    readonly items: readonly ItemTerm[];
    readonly pairs: readonly PairSubject[];
    readonly termsContentId: string;
    readonly undertakings: readonly UndertakingSet[];
    readonly onBreach: BreachConsequence;
  }
>;

/** No pair is left in dispute, but something that was promised is still to be done. */
export type PerformanceAwaited = Event<'PerformanceAwaited', Readonly<Record<never, never>>>;

export type SettlementEvent = SettlementReached | PerformanceAwaited;

export type Settlement = Pick<SettlementReached['data'], 'pairs' | 'termsContentId' | 'onBreach'> & {
  /** Where the sides settled by themselves. */
  readonly negotiationId?: string;
  readonly respondentId?: string;
  /** Where a mediator helped. */
  readonly mediationId?: string;
  /** Whom it binds. */
  readonly partyIds: readonly string[];
  readonly undertakingIds: readonly string[];
  /** The mediated agreement that took its place. */
  readonly takenOverBy?: string;
};
