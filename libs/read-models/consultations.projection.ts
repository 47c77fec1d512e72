import type { ConsultationEvent } from '#domain/consultation/events.js';
import { evolveConsultation, unasked } from '#domain/consultation/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';

export type ConsultationRow = {
  readonly association_id: string;
  readonly consultation_id: string;
  readonly number: string;
  readonly asker_id: string;
  readonly stage: string;
  readonly owner_id: string | null;
  /** By when the association answers, while it is its turn. */
  readonly due_at: Instant | null;
  readonly moved_at: Instant;
  /** Of what whoever asked is to be told, the last of it: a word of the association by its place in the stream. */
  readonly topic: string | null;
  readonly told_of: string | null;
};

const TOPICS: Partial<Readonly<Record<ConsultationEvent['type'], string>>> = {
  ConsultationAnswered: 'consultation-answered',
  ConsultationDetailsRequested: 'consultation-details-requested',
};

export const consultationRowOf = ({ associationId, streamId, events }: Stream<ConsultationEvent>): ConsultationRow => {
  const { stage, number = '', askerId = '', ownerId, due, movedAt } = events.reduce(evolveConsultation, unasked);
  const last = events.findLastIndex(({ type }) => TOPICS[type] !== undefined);
  const word = events[last];
  return {
    association_id: associationId,
    consultation_id: streamId,
    number,
    asker_id: askerId,
    stage,
    owner_id: ownerId ?? null,
    due_at: due?.dueAt ?? null,
    moved_at: movedAt ?? ('1970-01-01T00:00:00.000Z' as Instant),
    topic: (word && TOPICS[word.type]) ?? null,
    told_of: word ? String(last + 1) : null,
  };
};

/** What was asked of the association without a dispute, by who asked and who has it. No word of it stands here. */
export const consultations = rowProjection<ConsultationEvent, ConsultationRow>({
  name: 'consultations',
  version: '1',
  category: 'consultation',
  create: (table) => `
    CREATE TABLE ${table} (
      consultation_id uuid PRIMARY KEY,
      association_id  uuid NOT NULL,
      number          text NOT NULL,
      asker_id        uuid NOT NULL,
      stage           text NOT NULL,
      owner_id        uuid,
      due_at          timestamptz(3),
      moved_at        timestamptz(3) NOT NULL,
      topic           text,
      told_of         text
    );
    CREATE INDEX ON ${table} (association_id, consultation_id);
    CREATE INDEX ON ${table} (asker_id, consultation_id);
    CREATE INDEX ON ${table} (association_id, due_at) WHERE due_at IS NOT NULL;`,
  rowOf: consultationRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (consultation_id, association_id, number, asker_id, stage, owner_id, due_at, moved_at, topic, told_of)
         SELECT consultation_id, association_id, number, asker_id, stage, owner_id, due_at, moved_at, topic, told_of
           FROM jsonb_to_recordset($1::jsonb) AS r (consultation_id uuid, association_id uuid, number text, asker_id uuid, stage text,
                owner_id uuid, due_at timestamptz, moved_at timestamptz, topic text, told_of text)
         ON CONFLICT (consultation_id) DO UPDATE SET stage = excluded.stage, owner_id = excluded.owner_id, due_at = excluded.due_at,
           moved_at = excluded.moved_at, topic = excluded.topic, told_of = excluded.told_of`,
      [JSON.stringify(rows)],
    );
  },
});
