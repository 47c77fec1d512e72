import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { unrecorded } from '#domain/right/state.js';
import type { Stream } from '#event-store/load.js';
import type { Projection } from './projection.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type Term = { readonly by: string; readonly term: string; readonly licence_id: string | null };
export type PublishedRightRow = {
  readonly association_id: string;
  readonly right_id: string;
  readonly terms: readonly Term[];
};

export const publishedRightRowOf = ({ associationId, streamId, events }: Stream<RightEvent>): PublishedRightRow => {
  const { publications } = events.reduce(evolveRight, unrecorded);
  return {
    association_id: associationId,
    right_id: streamId,
    terms: Object.entries(publications).flatMap(([key, { terms }]) =>
      terms.map(({ by, term }) => ({ by, term, licence_id: key === 'right' ? null : key })),
    ),
  };
};

const rows = rowProjection<RightEvent, PublishedRightRow>({
  name: 'published_rights',
  version: versionOf('published_rights'),
  category: 'right',
  create: (table) => `
    CREATE TABLE ${table} (
      association_id uuid NOT NULL,
      by             text NOT NULL,
      term           text NOT NULL,
      right_id       uuid NOT NULL,
      licence_id     uuid
    );
    CREATE INDEX ON ${table} (association_id, by, term, right_id DESC) INCLUDE (licence_id);
    CREATE INDEX ON ${table} (right_id);`,
  rowOf: publishedRightRowOf,
  save: async (database, table, rights) => {
    await database.query(`DELETE FROM ${table} WHERE right_id = ANY ($1::uuid[])`, [
      rights.map(({ right_id }) => right_id),
    ]);
    await database.query(
      `INSERT INTO ${table} (association_id, by, term, right_id, licence_id)
         SELECT association_id, by, term, right_id, licence_id
           FROM jsonb_to_recordset($1::jsonb) AS r (association_id uuid, by text, term text, right_id uuid, licence_id uuid)`,
      [
        JSON.stringify(
          rights.flatMap(({ association_id, right_id, terms }) =>
            terms.map((one) => ({ ...one, association_id, right_id })),
          ),
        ),
      ],
    );
  },
});

const MOVES: readonly string[] = ['RightPublished', 'RightUnpublished', 'RightTransferred', 'RightRefused'];

/**
 * What owners let everybody look up, by keyed hashes: no word of it stands here. Of most rights nothing is published:
 * only what moves a publication makes its rows anew.
 */
export const publishedRights: Projection = {
  ...rows,
  apply: (database, table, reader, events, ...how) => {
    const own = events.filter(({ type }) => MOVES.includes(type));
    return own.length === 0 ? Promise.resolve([]) : rows.apply(database, table, reader, own, ...how);
  },
};
