import { evolveAll } from '#domain/dispute/evolve.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { serviceSubject } from '#domain/dispute/core/subject.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { awaitedOf } from '#domain/dispute/measures/measure/outstanding.js';
import { isAsked } from '#domain/dispute/response/waiting-period/answer-inquiry.js';
import type { Actor } from '#domain/kernel/message.js';
import { unlessRefused } from '#domain/kernel/refusal.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Database } from '#event-store/types.js';
import type { Finding } from '#effects/conformance/judge.js';
import { WORK_STEPS, type WorkStep } from '#messages/conformance/steps.js';
import { DOCKET_VIEW } from '#read-models/views.js';

type Of = { readonly associationId: string; readonly platformId: string };
type Count = { readonly done: number; readonly open: number };

/** Disputes that are looked at, the newest. */
const MOST = 500;

/** What each of these records, and what of it a dispute still waits for. */
const WORK: Readonly<
  Record<
    WorkStep,
    { readonly types: readonly string[]; readonly open: (dispute: Dispute, platformId: string) => number }
  >
> = {
  measures: {
    types: ['MeasureConfirmed', 'MeasureRefused'],
    open: (dispute, platformId) => awaitedOf(dispute, platformId).length,
  },
  inquiry: {
    types: ['InquiryAnswered'],
    open: (dispute, platformId) =>
      Object.values(dispute.services).filter(
        ({ serviceId, document, addressee }) =>
          document === 'inquiry' &&
          addressee.id === platformId &&
          unlessRefused(() => isAsked(serviceSubject(serviceId), dispute)) === true,
      ).length,
  },
  'hand-over': { types: ['ComplaintDelegated'], open: () => 0 },
};

/**
 * What a platform has done with what came to it in a sandbox, from the log alone: nothing is sent, and what the filling
 * did in the platform's name counts for nothing.
 */
export async function tryWork(database: Database, of: Of): Promise<readonly Finding[]> {
  const [disputes, synthetic] = await Promise.all([disputesOf(database, of), syntheticPeople(database, of)]);
  const isOwn = ({ kind, id, person }: Actor): boolean =>
    kind === 'platform' && id === of.platformId && (person === undefined || !synthetic.has(person));
  return WORK_STEPS.map((id) => {
    const { types, open } = WORK[id];
    const count = disputes.reduce<Count>(
      (sum, { dispute, events }) => ({
        done: sum.done + events.filter(({ type, meta }) => types.includes(type) && isOwn(meta.by)).length,
        open: sum.open + open(dispute, of.platformId),
      }),
      { done: 0, open: 0 },
    );
    return { id, expected: 'done', right: count.done > 0 && count.open === 0, seen: count };
  });
}

const disputesOf = async (database: Database, { associationId, platformId }: Of) => {
  const { rows } = await database.query<{ id: string }>({
    name: 'disputes-of-platform-for-conformance',
    text: `SELECT dispute_id AS id FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND platform_ids @> ARRAY[$2::uuid]
             ORDER BY dispute_id DESC LIMIT ${MOST}`,
    values: [associationId, platformId],
  });
  const ids = rows.map(({ id }) => id);
  const streams = await loadStreams<DisputeEvent>(database, associationId, ids);
  return [...streams.values()].map(({ events }) => ({ events, dispute: evolveAll(unfiled, events) }));
};

/** Those whom a filling seats: see sandbox-people.ts. */
const syntheticPeople = async (database: Database, { associationId }: Of): Promise<ReadonlySet<string>> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'synthetic-people',
    text: `SELECT id FROM office.account WHERE association_id = $1 AND login LIKE 'synthetic-%'`,
    values: [associationId],
  });
  return new Set(rows.map(({ id }) => id));
};
