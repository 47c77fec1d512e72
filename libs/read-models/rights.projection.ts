import { evolveRight } from '#domain/right/evolve.js';
import { lastDaysOf } from '#domain/right/ending-terms.js';
import type { RightEvent } from '#domain/right/events.js';
import { unrecorded } from '#domain/right/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type RightRow = {
  readonly association_id: string;
  readonly right_id: string;
  readonly stage: string;
  /** Whoever held it, holds it or will hold it. */
  readonly holder_ids: readonly string[];
  readonly licensee_ids: readonly string[];
  readonly valid_until: string | null;
  /** The last days of itself and of its licences. */
  readonly last_days: readonly string[];
  /** What is the same for its number in every dispute; tells no number. */
  readonly identity: string | null;
  /** Place in the log of its last change. */
  readonly position: number;
};

export const rightRowOf = ({ associationId, streamId, events }: Stream<RightEvent>): RightRow => {
  const right = events.reduce(evolveRight, unrecorded);
  return {
    association_id: associationId,
    right_id: streamId,
    stage: right.stage,
    holder_ids: [...new Set(right.holdings.flatMap(({ holderId }) => holderId ?? []))],
    licensee_ids: [...new Set(Object.values(right.licences).map(({ licenseeId }) => licenseeId))],
    valid_until: right.validUntil ?? null,
    last_days: lastDaysOf(right),
    identity: right.identity ?? null,
    position: events.at(-1)?.position ?? 0,
  };
};

/** The rights of the register, by who has to do with them and by what they wait for. No word of them stands here. */
export const rights = rowProjection<RightEvent, RightRow>({
  name: 'rights',
  version: versionOf('rights'),
  category: 'right',
  create: (table) => `
    CREATE TABLE ${table} (
      right_id       uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      stage          text NOT NULL,
      holder_ids     uuid[] NOT NULL,
      licensee_ids   uuid[] NOT NULL,
      valid_until    date,
      last_days      date[] NOT NULL,
      identity       text,
      position       bigint NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, stage, right_id);
    CREATE INDEX ON ${table} USING gin (holder_ids);
    CREATE INDEX ON ${table} USING gin (licensee_ids);
    CREATE INDEX ON ${table} USING gin (last_days);
    CREATE INDEX ON ${table} (association_id, identity) WHERE identity IS NOT NULL;`,
  rowOf: rightRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (right_id, association_id, stage, holder_ids, licensee_ids, valid_until, last_days, identity, position)
         SELECT right_id, association_id, stage, holder_ids, licensee_ids, valid_until, last_days, identity, position
           FROM jsonb_to_recordset($1::jsonb) AS r (right_id uuid, association_id uuid, stage text, holder_ids uuid[], licensee_ids uuid[],
                valid_until date, last_days date[], identity text, position bigint)
         ON CONFLICT (right_id) DO UPDATE SET stage = excluded.stage, holder_ids = excluded.holder_ids, licensee_ids = excluded.licensee_ids,
           valid_until = excluded.valid_until, last_days = excluded.last_days, identity = excluded.identity, position = excluded.position`,
      [JSON.stringify(rows)],
    );
  },
});
