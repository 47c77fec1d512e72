import type pg from 'pg';

type Waiting = { readonly upTo: string; readonly writers: ReadonlySet<string> };

/**
 * Tells up to which number the log of security is settled: nothing at or below it can still appear. A number is drawn
 * before it is committed, so a higher one may be seen before a lower. Whoever draws one holds the table’s lock from
 * before the draw to the end of its transaction: once all holders that were there after a number was seen are gone,
 * everything below it is there or never will be. Asked again and again; undefined while somebody has to be waited for.
 */
export function openSettled(database: Pick<pg.Pool, 'query'>): () => Promise<string | undefined> {
  let waiting: Waiting | undefined;
  return async () => {
    waiting ??= await look(database);
    if (!waiting) return undefined;
    const { upTo, writers } = waiting;
    if (writers.size > 0) {
      const now = await writersNow(database);
      if ([...writers].some((one) => now.has(one))) return undefined;
    }
    waiting = undefined;
    return upTo;
  };
}

/** First the number, then who writes: the other way round one could begin between. */
const look = async (database: Pick<pg.Pool, 'query'>): Promise<Waiting | undefined> => {
  const { rows } = await database.query<{ last: string | null }>('SELECT max(id) AS last FROM security.event');
  const upTo = rows[0]?.last;
  return upTo ? { upTo, writers: await writersNow(database) } : undefined;
};

const writersNow = async (database: Pick<pg.Pool, 'query'>): Promise<ReadonlySet<string>> => {
  const { rows } = await database.query<{ writer: string }>(
    `SELECT virtualtransaction AS writer FROM pg_locks
       WHERE locktype = 'relation' AND relation = 'security.event'::regclass AND granted AND mode <> 'AccessShareLock'
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return new Set(rows.map(({ writer }) => writer));
};
