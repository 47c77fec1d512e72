import type pg from 'pg';
import type { Crew } from './open-crew.js';

/** The calls that may be made to one destination at a time, by all workers together. */
export type Places = {
  /** One of so many; undefined where all are taken. Asked for one destination by one caller at a time. */
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
export function placesOf(pool: Pick<pg.Pool, 'query'>, { id, life, size }: Pick<Crew, 'id' | 'life' | 'size'>): Places {
  const held = new Set<Place>();
  const unsure = new Set<string>();

  /** One may have been taken of which the answer was lost: nobody would give it back for as long as this worker lives. */
  const giveLost = async (destination: string): Promise<void> => {
    const known = [...held].filter((place) => place.destination === destination);
    await pool.query({
      name: 'give-lost-places',
      text: 'DELETE FROM read.place WHERE destination = $1 AND holder = $2 AND place <> ALL ($3::int[])',
      values: [destination, id, known.map(({ place }) => place)],
    });
    unsure.delete(destination);
  };

  return {
    take: async (destination, most) => {
      const now = life();
      for (const place of held) if (place.life !== now) held.delete(place);
      if (unsure.has(destination)) await giveLost(destination);
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
        unsure.add(destination);
        throw error;
      });
      const [row] = rows;
      if (!row) return undefined;
      const place = { destination, place: row.place, life: now };
      held.add(place);
      return place;
    },
    give: async (place) => {
      const isSame = (one: Place): boolean => one.destination === place.destination && one.place === place.place;
      // taken anew, it was given before: the answer to that was lost
      const isTakenAnew = [...held].some((one) => one !== place && isSame(one));
      if (!isTakenAnew)
        await pool.query({
          name: 'give-place',
          text: 'DELETE FROM read.place WHERE destination = $1 AND place = $2 AND holder = $3',
          values: [place.destination, place.place, id],
        });
      held.delete(place);
    },
    isOurs: (place) => place.life === life(),
    isShared: () => size() > 1,
  };
}
