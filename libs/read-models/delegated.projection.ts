import { keptUntil } from '#domain/dispute/delegation/kept-until.js';
import { isOvertaken } from '#domain/dispute/core/delegation.js';
import type { Delegation } from '#domain/dispute/delegation/state.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { openPairs } from '#domain/dispute/core/pairs.js';
import { partiesOf } from '#domain/dispute/core/parties.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';

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
  /** A review has decided otherwise: nobody waits for an answer. */
  readonly overtaken?: true;
};

export const delegatedRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): DelegatedRow | undefined => {
  // it is always the second, so that most disputes need no fold
  if (events[1]?.type !== 'ComplaintDelegated') return undefined;
  const dispute = evolveAll(unfiled, events);
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
      ...(isOvertaken(dispute, result) && { overtaken: true }),
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

export const delegated = rowProjection<DisputeEvent, DelegatedRow | undefined>({
  name: 'delegated',
  version: '3',
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      platform_id    uuid NOT NULL,
      reference      text NOT NULL,
      number         text NOT NULL,
      state          text NOT NULL,
      handed_at      timestamptz(3) NOT NULL,
      answer_due     timestamptz(3) NOT NULL,
      accepted_at    timestamptz(3),
      declined_at    timestamptz(3),
      taken_back_at  timestamptz(3),
      result_due     timestamptz(3),
      at_exit        text,
      party_ids      uuid[] NOT NULL,
      ended_at       timestamptz(3),
      kept_until     timestamptz(3),
      erased         boolean NOT NULL,
      results        jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, platform_id, handed_at DESC, dispute_id);
    CREATE INDEX ON ${table} (association_id, kept_until) WHERE NOT erased;`,
  rowOf: delegatedRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table}
         SELECT dispute_id, association_id, platform_id, reference, number, state, handed_at, answer_due, accepted_at, declined_at, taken_back_at, result_due,
                at_exit, party_ids, ended_at, kept_until, erased, results
           FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, platform_id uuid, reference text, number text, state text,
                handed_at timestamptz, answer_due timestamptz, accepted_at timestamptz, declined_at timestamptz, taken_back_at timestamptz,
                result_due timestamptz, at_exit text, party_ids uuid[], ended_at timestamptz, kept_until timestamptz, erased boolean, results jsonb)
         ON CONFLICT (dispute_id) DO UPDATE SET state = excluded.state, accepted_at = excluded.accepted_at, declined_at = excluded.declined_at,
           taken_back_at = excluded.taken_back_at, result_due = excluded.result_due, at_exit = excluded.at_exit, party_ids = excluded.party_ids, ended_at = excluded.ended_at,
           kept_until = excluded.kept_until, erased = excluded.erased, results = excluded.results`,
      [JSON.stringify(rows)],
    );
  },
});
