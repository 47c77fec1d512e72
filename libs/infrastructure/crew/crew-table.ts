import type { LineToOthers } from './line-to-others.js';
import type { Sharing } from './leases.js';

/** Whoever reads the log names this role, and shares it with others of it. */
export const SHARING = 'readers';

export type Member = { readonly id: string; readonly roles: readonly string[]; readonly release: string };

/** What is known of all workers of a database just now. */
export type SeenCrew = {
  readonly sharing: Sharing;
  readonly size: number;
  /** Whatever somebody holds, and what of it this worker does. */
  readonly taken: readonly string[];
  readonly mine: readonly string[];
};

type Line = Pick<LineToOthers, 'query'>;

/** This worker lives for so many milliseconds more, and whoever is dead has gone. Whether nobody knew of it. */
export async function sayThatItLives(line: Line, { id, roles, release }: Member, lives: number): Promise<boolean> {
  const [own] = await line.query<{ anew: boolean }>({
    name: 'worker-lives',
    text: `WITH dead AS (DELETE FROM read.worker w
                          WHERE id <> $1 AND (until < clock_timestamp()
                             OR NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.pid = w.backend)))
           INSERT INTO read.worker AS known (id, roles, release, backend, until)
           VALUES ($1, $2, $4, pg_backend_pid(), clock_timestamp() + $3 * interval '1 millisecond')
           ON CONFLICT (id) DO UPDATE SET backend = excluded.backend, until = excluded.until
           RETURNING xmax = 0 AS anew`,
    values: [id, roles, lives, release],
  });
  return own?.anew === true;
}

export async function seeCrew(line: Line, { id, release }: Member): Promise<SeenCrew | undefined> {
  type Row = Omit<SeenCrew, 'sharing'> & Sharing;
  const [seen] = await line.query<Row>({
    name: 'workers-seen',
    text: `SELECT (SELECT count(*)::int FROM read.worker WHERE $2 = ANY (roles) AND release = $3) AS own,
                  (SELECT count(*)::int FROM read.worker WHERE $2 = ANY (roles)) AS all,
                  (SELECT count(*)::int FROM read.worker) AS size,
                  ARRAY(SELECT name FROM read.lease) AS taken,
                  ARRAY(SELECT name FROM read.lease WHERE holder = $1) AS mine`,
    values: [id, SHARING, release],
  });
  return seen && { ...seen, sharing: { own: seen.own, all: seen.all } };
}

/** Which of these it got: another may have been quicker. */
export async function takeLeases(line: Line, id: string, names: readonly string[]): Promise<readonly string[]> {
  const taken = await line.query<{ name: string }>({
    name: 'take-leases',
    text: 'INSERT INTO read.lease SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING RETURNING name',
    values: [id, names.toSorted()],
  });
  return taken.map(({ name }) => name);
}

export async function giveLeases(line: Line, id: string, names: readonly string[]): Promise<void> {
  const text = 'DELETE FROM read.lease WHERE name = ANY ($1::text[]) AND holder = $2';
  await line.query({ name: 'give-leases', text, values: [names, id] });
}
