import type { OfficialRequestEvent } from '#domain/official-request/events.js';
import { evolveOfficial, officialDueAt, tellFrom, tellingDueAt, unreceived } from '#domain/official-request/state.js';
import { endOfDay } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type OfficialRequestRow = {
  readonly association_id: string;
  readonly request_id: string;
  readonly stage: string;
  readonly handler_id: string;
  readonly second_id: string;
  /** The administrator who named successors, until another names the same. */
  readonly successors_by: string | null;
  readonly subject_ids: readonly string[];
  /** By when it is answered, while it is not; then by when those are told whom the clock did not reach. */
  readonly due_at: Instant | null;
  /** From when its subjects are told, and when they were. */
  readonly tell_from: Instant | null;
  readonly told_at: Instant | null;
  /** From when its words are counted as done with: not before a ban on telling has ended. */
  readonly done_at: Instant | null;
};

export const officialRequestRowOf = ({
  associationId,
  streamId,
  events,
}: Stream<OfficialRequestEvent>): OfficialRequestRow => {
  const one = events.reduce(evolveOfficial, unreceived);
  const { stage, received, handlerId = '', secondId = '', secrecy, handedOver, toldAt, successors } = one;
  const ended = stage === 'noted' ? received?.receivedAt : handedOver?.recordedAt;
  const free = secrecy && endOfDay(secrecy.until);
  return {
    association_id: associationId,
    request_id: streamId,
    stage,
    handler_id: handlerId,
    second_id: secondId,
    successors_by: successors?.officerId ?? null,
    subject_ids: received?.subjectIds ?? [],
    due_at: officialDueAt(one) ?? tellingDueAt(one) ?? null,
    tell_from: tellFrom(one) ?? null,
    told_at: toldAt ?? null,
    done_at: ended === undefined ? null : free !== undefined && free > ended ? free : ended,
  };
};

/** What authorities and courts want, by the two who have it. No word of it stands here, and no number. */
export const officialRequests = rowProjection<OfficialRequestEvent, OfficialRequestRow>({
  name: 'official_requests',
  version: versionOf('official_requests'),
  category: 'official-request',
  create: (table) => `
    CREATE TABLE ${table} (
      request_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      stage          text NOT NULL,
      handler_id     uuid NOT NULL,
      second_id      uuid NOT NULL,
      successors_by  uuid,
      subject_ids    uuid[] NOT NULL,
      due_at         timestamptz(3),
      tell_from      timestamptz(3),
      told_at        timestamptz(3),
      done_at        timestamptz(3)
    );
    CREATE INDEX ON ${table} (association_id, request_id);
    CREATE INDEX ON ${table} (tell_from) WHERE tell_from IS NOT NULL;
    CREATE INDEX ON ${table} USING gin (subject_ids);`,
  rowOf: officialRequestRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (request_id, association_id, stage, handler_id, second_id, successors_by, subject_ids, due_at, tell_from, told_at, done_at)
         SELECT request_id, association_id, stage, handler_id, second_id, successors_by, subject_ids, due_at, tell_from, told_at, done_at
           FROM jsonb_to_recordset($1::jsonb) AS r (request_id uuid, association_id uuid, stage text, handler_id uuid, second_id uuid, successors_by uuid,
                subject_ids uuid[], due_at timestamptz, tell_from timestamptz, told_at timestamptz, done_at timestamptz)
         ON CONFLICT (request_id) DO UPDATE SET stage = excluded.stage, handler_id = excluded.handler_id, second_id = excluded.second_id,
           successors_by = excluded.successors_by,
           due_at = excluded.due_at, tell_from = excluded.tell_from, told_at = excluded.told_at, done_at = excluded.done_at`,
      [JSON.stringify(rows)],
    );
  },
});
