import { isWorkday, type Calendar } from '#domain/calendar/calendar.js';
import { daysAfter, endOfDay, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { MessagePosted } from '#domain/room/events.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

/** One talk of a room: since when a party waits in it for a word of somebody else, and by when it should have one. */
export type DeskQuestionsRow = {
  readonly association_id: string;
  readonly talk_id: string;
  readonly room_id: string;
  readonly dispute_id: string;
  readonly asked_at: Instant | null;
  readonly due_at: Instant | null;
};

/** A party that asks has an answer by the end of the next working day. */
const answerDue = (askedAt: Instant, days: Calendar): Instant => {
  let day: LocalDate = daysAfter(localDateAt(askedAt), 1);
  while (!isWorkday(days, day)) day = daysAfter(day, 1);
  return endOfDay(day);
};

export const deskQuestionsRowOf = (
  { associationId, streamId, events }: Stream<MessagePosted>,
  calendar: Calendar,
): DeskQuestionsRow => {
  const last = events.at(-1);
  const answered = events.findLastIndex(({ data }) => data.partyId === undefined);
  const askedAt = events[answered + 1]?.meta.at ?? null;
  return {
    association_id: associationId,
    talk_id: streamId,
    room_id: last?.data.roomId ?? streamId,
    dispute_id: last?.data.disputeId ?? streamId,
    asked_at: askedAt,
    due_at: askedAt && answerDue(askedAt, calendar),
  };
};

/** Which rooms are desks, the docket knows: of the talks of others nobody reads here. */
export const deskQuestions = rowProjection<MessagePosted, DeskQuestionsRow>({
  name: 'desk_questions',
  version: versionOf('desk_questions'),
  category: 'talk',
  create: (table) => `
    CREATE TABLE ${table} (
      talk_id        uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      room_id        uuid NOT NULL,
      dispute_id     uuid NOT NULL,
      asked_at       timestamptz(3),
      due_at         timestamptz(3)
    );
    CREATE INDEX ON ${table} (association_id, due_at) WHERE due_at IS NOT NULL;`,
  rowOf: (stream, _, calendar) => deskQuestionsRowOf(stream, calendar),
  counting: { lastOf: (_, { due_at: dueAt }) => dueAt ?? undefined },
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (talk_id, association_id, room_id, dispute_id, asked_at, due_at)
         SELECT talk_id, association_id, room_id, dispute_id, asked_at, due_at
           FROM jsonb_to_recordset($1::jsonb) AS r (talk_id uuid, association_id uuid, room_id uuid, dispute_id uuid,
                asked_at timestamptz, due_at timestamptz)
         ON CONFLICT (talk_id) DO UPDATE SET asked_at = excluded.asked_at, due_at = excluded.due_at`,
      [JSON.stringify(rows)],
    );
  },
});
