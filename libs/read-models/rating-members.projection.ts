import type { Instant } from '#domain/kernel/message.js';
import type { RatingEvent } from '#domain/rating/events.js';
import { evolveRating, isRated, notRated } from '#domain/rating/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type Row = {
  readonly association_id: string;
  readonly stream_id: string;
  readonly member_id: string;
  readonly kind: string;
  readonly is_rated: boolean;
  /** A notice, an objection or a repair is not settled. */
  readonly waits: boolean;
  /** When something of it was recorded last. */
  readonly moved_at: Instant | null;
  /** Facts that an objection took out, with the position from which they are. */
  readonly struck: readonly { readonly factId: string; readonly since: number }[];
};

const rowOf = ({ associationId, streamId, events }: Stream<RatingEvent>): Row => {
  const member = events.reduce(evolveRating, notRated);
  const struck = events.flatMap((event) =>
    event.type === 'FactContestDecided' && event.data.upheld
      ? [{ factId: event.data.factId, since: event.position }]
      : [],
  );
  return {
    association_id: associationId,
    stream_id: streamId,
    member_id: member.memberId ?? '',
    kind: member.kind ?? '',
    is_rated: isRated(member),
    waits:
      Object.values(member.notices).some(({ stage }) => stage === 'noticed') ||
      [...Object.values(member.objections), ...Object.values(member.repairs)].some(({ outcome }) => !outcome),
    moved_at: events.at(-1)?.meta.at ?? null,
    struck,
  };
};

/** Who accepted the rules of rating, and which facts count no more for anybody's mean. */
export const ratingMembers = rowProjection<RatingEvent, Row>({
  name: 'rating_members',
  version: versionOf('rating_members'),
  category: 'rating',
  create: (table) => `
    CREATE TABLE ${table} (
      stream_id      uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      member_id      text NOT NULL,
      kind           text NOT NULL,
      is_rated       boolean NOT NULL,
      waits          boolean NOT NULL DEFAULT false,
      moved_at       timestamptz(3),
      struck         jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, member_id);`,
  rowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (stream_id, association_id, member_id, kind, is_rated, waits, moved_at, struck)
         SELECT stream_id, association_id, member_id, kind, is_rated, waits, moved_at, struck
           FROM jsonb_to_recordset($1::jsonb) AS r (stream_id uuid, association_id uuid, member_id text, kind text, is_rated boolean,
                waits boolean, moved_at timestamptz, struck jsonb)
         ON CONFLICT (stream_id) DO UPDATE SET member_id = excluded.member_id, kind = excluded.kind, is_rated = excluded.is_rated,
           waits = excluded.waits, moved_at = excluded.moved_at, struck = excluded.struck`,
      [JSON.stringify(rows)],
    );
  },
});
