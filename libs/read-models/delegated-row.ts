import type { Stream } from '#event-store/load.js';
import { type DisputeEvent, type Dispute, getStage } from '#domain/dispute/core/state.js';
import { partiesOf } from '#domain/dispute/core/parties.js';
import { keptUntil } from '#domain/dispute/delegation/kept-until.js';
import { overtakenResults } from '#domain/dispute/core/delegation.js';
import type { Delegation } from '#domain/dispute/delegation/state.js';
import { openPairs } from '#domain/dispute/core/pairs.js';
import type { Instant } from '#domain/kernel/message.js';
import { foldedDispute } from './folded-dispute.js';

export const DELEGATED_STATES = ['waiting', 'declined', 'running', 'taken-back', 'returned', 'ended'] as const;

export type DelegatedState = (typeof DELEGATED_STATES)[number];

/** A complaint that a platform handed over, as both sides keep count of it. */
export type DelegatedRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly platform_id: string;
  readonly reference: string;
  readonly number: string;
  readonly state: DelegatedState;
  readonly handed_at: string;
  readonly answer_due: string;
  readonly accepted_at: string | null;
  readonly declined_at: string | null;
  readonly taken_back_at: string | null;
  readonly result_due: string | null;
  /** What becomes of it when the agreement ends. */
  readonly at_exit: 'finished' | 'returned' | null;
  readonly party_ids: readonly string[];
  /**
   * When the dispute ended, and until when what was handed over is kept after it; none while it runs, or while a court
   * has it.
   */
  readonly ended_at: string | null;
  readonly kept_until: string | null;
  readonly erased: boolean;
  readonly results: readonly ReturnedResult[];
};

export type ReturnedResult = {
  readonly resultId: string;
  readonly givenAt: string;
  readonly answerDue?: string;
  readonly answeredAt?: string;
  /** A review has decided otherwise, or newer results say how all its pairs stand: nobody waits for an answer. */
  readonly overtaken?: true;
};

export const delegatedRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): DelegatedRow | undefined => {
  // it is always the second, so that most disputes need no fold
  if (events[1]?.type !== 'ComplaintDelegated') return undefined;
  const dispute = foldedDispute(events);
  const { delegation } = dispute;
  if (!delegation) return undefined;
  const {
    platformId,
    reference,
    delegatedAt,
    answerDue,
    acceptedAt,
    declinedAt,
    takenBackAt,
    resultDue,
    results,
    running,
  } = delegation;
  const endedAt = endOf(dispute, events);
  const overtaken = overtakenResults(dispute);
  return {
    association_id: associationId,
    dispute_id: streamId,
    platform_id: platformId,
    reference,
    number: dispute.number ?? '',
    state: stateOf(delegation, dispute),
    handed_at: delegatedAt,
    answer_due: answerDue.dueAt,
    accepted_at: acceptedAt ?? null,
    declined_at: declinedAt ?? null,
    taken_back_at: takenBackAt ?? null,
    result_due: resultDue?.dueAt ?? null,
    at_exit: running ?? null,
    party_ids: partiesOf(dispute),
    ended_at: endedAt ?? null,
    kept_until: endedAt && delegation.dataTerms ? keptUntil(endedAt, delegation.dataTerms) : null,
    erased: delegation.erasedAt !== undefined,
    results: Object.entries(results).map(([resultId, result]) => ({
      resultId,
      givenAt: result.givenAt,
      ...(result.answerDue && { answerDue: result.answerDue.dueAt }),
      ...(result.answeredAt !== undefined && { answeredAt: result.answeredAt }),
      ...(overtaken.has(resultId) && { overtaken: true }),
    })),
  };
};

const stateOf = ({ returnedAt, declinedAt, takenBackAt, acceptedAt }: Delegation, dispute: Dispute): DelegatedState => {
  if (returnedAt) return 'returned';
  if (declinedAt) return 'declined';
  if (takenBackAt) return 'taken-back';
  if (acceptedAt === undefined) return 'waiting';
  return openPairs(dispute).length > 0 ? 'running' : 'ended';
};

/** While a court has it, nobody says when it ends. */
const endOf = (dispute: Dispute, events: Stream<DisputeEvent>['events']): Instant | undefined => {
  const { stage, reason } = getStage(dispute, 'dispute');
  return stage === 'closed' && reason !== 'taken-to-court'
    ? events.findLast(({ type }) => type === 'DisputeClosed')?.meta.at
    : undefined;
};
