import type { Calendar } from '#domain/calendar/calendar.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { remindersOf } from '#domain/notification/reminders-of.js';
import { toBeDone } from '#domain/notification/to-be-done.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rulebookOf } from '#rulebooks/released.js';
import { latestOf } from './counting.js';
import { rowProjection } from './row-projection.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/** At which instants of legal time somebody of a dispute is to be reminded of something; who, and of what, is asked then. */
export type RemindersRow = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly ats: readonly Instant[];
};

export const remindersRowOf = (
  { associationId, streamId, events }: Stream<DisputeEvent>,
  calendar: Calendar,
): RemindersRow => {
  const dispute = foldedDispute(events);
  const all = remindersOf(dispute, rulebookOf(dispute).rulebook, calendar);
  return { associationId, disputeId: streamId, ats: [...new Set(all.map(({ at }) => at))].sort() };
};

/** Working days before and after a day are counted by the calendar. */
export const reminders = rowProjection<DisputeEvent, RemindersRow>({
  name: 'reminders',
  version: versionOf('reminders'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid NOT NULL,
      at             timestamptz(3) NOT NULL,
      association_id uuid NOT NULL,
      PRIMARY KEY (dispute_id, at)
    );
    CREATE INDEX ON ${table} (association_id, at);`,
  rowOf: (stream, _, calendar) => remindersRowOf(stream, calendar),
  counting: {
    lastOf: ({ events }, { ats }) => latestOf([...ats, ...toBeDone(foldedDispute(events)).map(({ dueAt }) => dueAt)]),
  },
  save: async (database, table, rows) => {
    const all = rows.flatMap(({ associationId, disputeId, ats }) =>
      ats.map((at) => ({ associationId, disputeId, at })),
    );
    const values = [
      all.map(({ disputeId }) => disputeId),
      all.map(({ at }) => at),
      all.map(({ associationId }) => associationId),
    ];
    await database.query({
      name: `forget ${table}`,
      text: `DELETE FROM ${table} t WHERE dispute_id = ANY ($3::uuid[]) AND NOT EXISTS (
               SELECT FROM unnest($1::uuid[], $2::timestamptz[]) AS r (dispute_id, at) WHERE r.dispute_id = t.dispute_id AND r.at = t.at)`,
      values: [values[0], values[1], rows.map(({ disputeId }) => disputeId)],
    });
    if (all.length === 0) return;
    await database.query({
      name: `save ${table}`,
      text: `INSERT INTO ${table} (dispute_id, at, association_id)
               SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[]) ON CONFLICT DO NOTHING`,
      values,
    });
  },
});
