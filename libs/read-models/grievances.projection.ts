import { isOwedReply } from '#domain/grievance/actions.js';
import type { GrievanceEvent } from '#domain/grievance/events.js';
import { evolveGrievance, unmade } from '#domain/grievance/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type GrievanceRow = {
  readonly association_id: string;
  readonly grievance_id: string;
  readonly dispute_id: string;
  readonly stage: string;
  /** The party or platform that complained. */
  readonly by_id: string;
  readonly about_id: string;
  /** Whether the one complained of knows of it by now. */
  readonly heard: boolean;
  /** Who has it, was called to it, or had it. */
  readonly hands: readonly string[];
  readonly handler_id: string | null;
  readonly called_id: string | null;
  /** By when whoever has it answers, and by when the one complained of may. */
  readonly due_at: Instant | null;
  readonly reply_due_at: Instant | null;
  /** Who said what came of it, and as another person what came of the review. */
  readonly findings: readonly { readonly accountId: string; readonly act: GrievanceOpinion; readonly at: Instant }[];
};
export type GrievanceOpinion = 'DecideGrievance' | 'ReviewGrievance';

export const grievanceRowOf = ({ associationId, streamId, events }: Stream<GrievanceEvent>): GrievanceRow => {
  const one = events.reduce(evolveGrievance, unmade);
  const { stage, disputeId = '', by, aboutId = '', handlerId, called, former, put, decided, due } = one;
  const hands = [handlerId, called?.toId, ...former].filter((id) => id !== undefined);
  return {
    association_id: associationId,
    grievance_id: streamId,
    dispute_id: disputeId,
    stage,
    by_id: by?.id ?? '',
    about_id: aboutId,
    heard: put !== undefined || decided !== undefined,
    hands: [...new Set(hands)],
    handler_id: handlerId ?? null,
    called_id: called?.toId ?? null,
    due_at: due?.dueAt ?? null,
    reply_due_at: put && isOwedReply(one) ? put.replyDue.dueAt : null,
    findings: events.flatMap((event) => findingOf(event)),
  };
};

const findingOf = ({ type, data }: GrievanceEvent): GrievanceRow['findings'] =>
  type === 'GrievanceDecided' || type === 'GrievanceReviewed'
    ? [
        {
          accountId: data.deciderId,
          act: type === 'GrievanceDecided' ? 'DecideGrievance' : 'ReviewGrievance',
          at: data.decidedAt,
        },
      ]
    : [];

/** Complaints about people in office, by who has them. No word of them stands here. */
export const grievances = rowProjection<GrievanceEvent, GrievanceRow>({
  name: 'grievances',
  version: versionOf('grievances'),
  category: 'grievance',
  create: (table) => `
    CREATE TABLE ${table} (
      grievance_id   uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      dispute_id     uuid NOT NULL,
      stage          text NOT NULL,
      by_id          uuid NOT NULL,
      about_id       uuid NOT NULL,
      heard          boolean NOT NULL,
      hands          uuid[] NOT NULL,
      handler_id     uuid,
      called_id      uuid,
      due_at         timestamptz(3),
      reply_due_at   timestamptz(3),
      findings       jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, grievance_id);
    CREATE INDEX ON ${table} (association_id, due_at) WHERE due_at IS NOT NULL;
    CREATE INDEX ON ${table} (dispute_id);`,
  rowOf: grievanceRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (grievance_id, association_id, dispute_id, stage, by_id, about_id, heard, hands, handler_id, called_id, due_at, reply_due_at, findings)
         SELECT grievance_id, association_id, dispute_id, stage, by_id, about_id, heard, hands, handler_id, called_id, due_at, reply_due_at, findings
           FROM jsonb_to_recordset($1::jsonb) AS r (grievance_id uuid, association_id uuid, dispute_id uuid, stage text, by_id uuid, about_id uuid,
                heard boolean, hands uuid[], handler_id uuid, called_id uuid, due_at timestamptz, reply_due_at timestamptz, findings jsonb)
         ON CONFLICT (grievance_id) DO UPDATE SET stage = excluded.stage, heard = excluded.heard, hands = excluded.hands,
           handler_id = excluded.handler_id, called_id = excluded.called_id, due_at = excluded.due_at, reply_due_at = excluded.reply_due_at, findings = excluded.findings`,
      [JSON.stringify(rows)],
    );
  },
});
