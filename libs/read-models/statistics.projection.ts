import { localDateAt } from '#domain/calendar/local-date.js';
import { getStage, type DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { foldedDispute } from './folded-dispute.js';
import { heldTimes, type Held } from './held-times.js';
import { renewing } from './renewing.js';
import { rowProjection } from './row-projection.js';
import {
  courtsIn,
  decisionsIn,
  mediationsIn,
  type CourtCounted,
  type DecisionCounted,
  type MediationCounted,
} from './statistics-facts.js';
import { versionOf } from './views.js';

/** What is counted of one dispute: codes, sums and days, and nobody's name or word. */
export type StatisticsRow = {
  readonly association_id: string;
  readonly dispute_id: string;
  /** Months by the association's calendar, `2026-03`; none before it was filed, none while it runs. */
  readonly filed_month: string | null;
  readonly closed_month: string | null;
  readonly days: number | null;
  readonly right_kind: string | null;
  readonly platform_ids: readonly string[];
  readonly outcome: string | null;
  readonly held: readonly Held[];
  readonly stage: string | null;
  readonly waiter: string | null;
  readonly since: Instant | null;
  readonly decisions: readonly DecisionCounted[];
  readonly courts: readonly CourtCounted[];
  readonly mediations: readonly MediationCounted[];
};

const monthOf = (at: Instant): string => localDateAt(at).slice(0, 7);

export const statisticsRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): StatisticsRow => {
  const dispute = foldedDispute(events);
  const { held, turn, endedAt: ended } = heldTimes(events);
  const { filedAt, right, items } = dispute;
  const state = filedAt === undefined ? undefined : getStage(dispute, 'dispute');
  return {
    association_id: associationId,
    dispute_id: streamId,
    filed_month: filedAt === undefined ? null : monthOf(filedAt),
    closed_month: ended === undefined ? null : monthOf(ended),
    days:
      filedAt === undefined || ended === undefined
        ? null
        : Math.max(0, Math.round((Date.parse(ended) - Date.parse(filedAt)) / 8_640_000) / 10),
    right_kind: right ?? null,
    platform_ids: [...new Set(items.map(({ platformId }) => platformId))],
    outcome: state?.stage === 'closed' ? (state.reason ?? 'other') : null,
    held,
    stage: turn?.stage ?? null,
    waiter: turn?.waiter ?? null,
    since: turn?.since ?? null,
    decisions: decisionsIn(events),
    courts: courtsIn(events),
    mediations: mediationsIn(dispute, events),
  };
};

const CHANGED = `filed_month closed_month days right_kind platform_ids outcome held stage waiter since
  decisions courts mediations`.split(/\s+/);
const COLUMNS = `association_id, dispute_id, ${CHANGED.join(', ')}`;
const RENEWED = renewing('kept', CHANGED);

/** What the association's statistics are counted from; built anew from the log at any time. */
export const statistics = rowProjection<DisputeEvent, StatisticsRow>({
  name: 'statistics',
  version: versionOf('statistics'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      filed_month    text,
      closed_month   text,
      days           real,
      right_kind     text,
      platform_ids   uuid[] NOT NULL,
      outcome        text,
      held           jsonb NOT NULL,
      stage          text,
      waiter         text,
      since          timestamptz(3),
      decisions      jsonb NOT NULL,
      courts         jsonb NOT NULL,
      mediations     jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, filed_month);`,
  rowOf: statisticsRowOf,
  save: async (database, table, rows) => {
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} AS kept (${COLUMNS})
         SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, dispute_id uuid, filed_month text, closed_month text,
           days real, right_kind text, platform_ids uuid[], outcome text, held jsonb, stage text, waiter text, since timestamptz,
           decisions jsonb, courts jsonb, mediations jsonb)
         ON CONFLICT (dispute_id) ${RENEWED}`,
      values: [JSON.stringify(rows)],
    });
  },
});
