import type pg from 'pg';
import type { Crew } from './open-crew.js';

/** The calls that may be made to one destination at a time, by all workers together. */
export type Places = {
  /** One of so many; undefined where all are taken. */
  readonly take: (destination: string, most: number) => Promise<Place | undefined>;
  readonly give: (place: Place) => Promise<void>;
  /** Whether it is this worker's still: not once it was taken for dead. */
  readonly isOurs: (place: Place) => boolean;
  /** Whether others may want it. */
  readonly isShared: () => boolean;
};

export type Place = { readonly destination: string; readonly place: number; readonly life: number };

const NOT_NOTED = '23503'; // this worker was taken for dead a moment ago, and says soon that it lives

/** PostgreSQL counts; nothing is held open there while a destination is slow, and what a dead worker had is free. */
export const placesOf = (
  pool: Pick<pg.Pool, 'query'>,
  { id, life, size }: Pick<Crew, 'id' | 'life' | 'size'>,
): Places => ({
  take: async (destination, most) => {
    const now = life();
    const taking = pool.query<{ place: number }>({
      name: 'take-place',
      text: `INSERT INTO read.place (destination, place, holder)
             SELECT $1, n, $3 FROM generate_series(1, $2::int) n
              WHERE NOT EXISTS (SELECT FROM read.place p WHERE p.destination = $1 AND p.place = n)
              ORDER BY random() LIMIT 1 ON CONFLICT DO NOTHING RETURNING place`,
      values: [destination, most, id],
    });
    const { rows } = await taking.catch((error: { readonly code?: string }) => {
      if (error.code === NOT_NOTED) return { rows: [] };
      throw error;
    });
    return rows[0] && { destination, place: rows[0].place, life: now };
  },
  give: async ({ destination, place }) => {
    await pool.query({
      name: 'give-place',
      text: 'DELETE FROM read.place WHERE destination = $1 AND place = $2 AND holder = $3',
      values: [destination, place, id],
    });
  },
  isOurs: (place) => place.life === life(),
  isShared: () => size() > 1,
});
