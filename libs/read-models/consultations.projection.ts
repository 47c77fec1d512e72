import type { ConsultationEvent } from '#domain/consultation/events.js';
import { evolveConsultation, unasked, type Consultation, type ConsultationTurn } from '#domain/consultation/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type ConsultationRow = {
  readonly association_id: string;
  readonly consultation_id: string;
  readonly number: string;
  readonly asker_id: string;
  /** What it is: a question, or a request for legal aid. */
  readonly kind: 'question' | 'aid';
  readonly dispute_id: string | null;
  readonly by_link: boolean;
  readonly helps: readonly string[];
  /** What came of a request for legal aid, as far as anything did. */
  readonly came_of: AidCameOf | null;
  readonly asked_at: Instant;
  readonly stage: string;
  readonly owner_id: string | null;
  /** By when the association answers, while it is its turn. */
  readonly due_at: Instant | null;
  readonly moved_at: Instant;
  /** Of what whoever asked is to be told, the last of it: a word of the association by its place in the stream. */
  readonly topic: string | null;
  readonly told_of: string | null;
};

/** What became of a request for legal aid: what the association or a helper did last, else that it was withdrawn. */
export const AID_CAME_OF = ['granted', 'refused', 'answered', 'withdrawn'] as const;
export type AidCameOf = (typeof AID_CAME_OF)[number];

type Topics = Partial<Readonly<Record<ConsultationEvent['type'], string>>>;
const TOPICS: Topics = {
  ConsultationAnswered: 'consultation-answered',
  ConsultationDetailsRequested: 'consultation-details-requested',
};
const AID_TOPICS: Topics = {
  ConsultationAnswered: 'legal-aid-answered',
  ConsultationDetailsRequested: 'legal-aid-details-requested',
  ConsultationAidHanded: 'legal-aid-handed',
  ConsultationAidAnswered: 'legal-aid-accepted',
  ConsultationAidRefused: 'legal-aid-refused',
};
const topicOf = (event: ConsultationEvent, isAid: boolean): string | undefined =>
  event.type === 'ConsultationAidAnswered' && event.data.outcome === 'declined'
    ? 'legal-aid-declined'
    : (isAid ? AID_TOPICS : TOPICS)[event.type];

const cameOf = ({ aid, turns, closedBy }: Consultation): AidCameOf | null => {
  if (!aid) return null;
  const last = turns.map(({ kind }) => CAME_OF[kind]).findLast((one) => one !== undefined);
  return last ?? (closedBy === 'asker' ? 'withdrawn' : null);
};
const CAME_OF: Partial<Readonly<Record<ConsultationTurn['kind'], AidCameOf>>> = {
  answer: 'answered',
  'aid-accepted': 'granted',
  'aid-refused': 'refused',
};

const NEVER = '1970-01-01T00:00:00.000Z' as Instant;

export const consultationRowOf = ({ associationId, streamId, events }: Stream<ConsultationEvent>): ConsultationRow => {
  const one = events.reduce(evolveConsultation, unasked);
  const { stage, number = '', askerId = '', ownerId, due, movedAt, aid, turns } = one;
  const isAid = aid !== undefined;
  const last = events.findLastIndex((event) => topicOf(event, isAid) !== undefined);
  const word = events[last];
  return {
    association_id: associationId,
    consultation_id: streamId,
    number,
    asker_id: askerId,
    kind: isAid ? 'aid' : 'question',
    dispute_id: aid?.disputeId ?? null,
    by_link: aid?.byLink === true,
    helps: aid?.helps ?? [],
    came_of: cameOf(one),
    asked_at: turns[0]?.at ?? NEVER,
    stage,
    owner_id: ownerId ?? null,
    due_at: due?.dueAt ?? null,
    moved_at: movedAt ?? NEVER,
    topic: (word && topicOf(word, isAid)) ?? null,
    told_of: word ? String(last + 1) : null,
  };
};

/** What was asked of the association without a dispute, by who asked and who has it. No word of it stands here. */
export const consultations = rowProjection<ConsultationEvent, ConsultationRow>({
  name: 'consultations',
  version: versionOf('consultations'),
  category: 'consultation',
  create: (table) => `
    CREATE TABLE ${table} (
      consultation_id uuid PRIMARY KEY,
      association_id  uuid NOT NULL,
      number          text NOT NULL,
      asker_id        uuid NOT NULL,
      kind            text NOT NULL,
      dispute_id      uuid,
      by_link         boolean NOT NULL,
      helps           text[] NOT NULL,
      came_of         text,
      asked_at        timestamptz(3) NOT NULL,
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
      `INSERT INTO ${table} (consultation_id, association_id, number, asker_id, kind, dispute_id, by_link, helps, came_of, asked_at,
              stage, owner_id, due_at, moved_at, topic, told_of)
         SELECT consultation_id, association_id, number, asker_id, kind, dispute_id, by_link, helps, came_of, asked_at,
                stage, owner_id, due_at, moved_at, topic, told_of
           FROM jsonb_to_recordset($1::jsonb) AS r (consultation_id uuid, association_id uuid, number text, asker_id uuid, kind text,
                dispute_id uuid, by_link boolean, helps text[], came_of text, asked_at timestamptz, stage text,
                owner_id uuid, due_at timestamptz, moved_at timestamptz, topic text, told_of text)
         ON CONFLICT (consultation_id) DO UPDATE SET stage = excluded.stage, owner_id = excluded.owner_id, due_at = excluded.due_at,
           moved_at = excluded.moved_at, topic = excluded.topic, told_of = excluded.told_of, came_of = excluded.came_of`,
      [JSON.stringify(rows)],
    );
  },
});
