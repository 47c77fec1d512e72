import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** The connection of a transaction of office rows, for what is noted beside them and stands or falls with them. */
export const noteWithin = (manager: EntityManager): Pick<pg.Pool, 'query'> =>
  ({
    query: async (text: string, values: unknown[]) => ({ rows: (await manager.query(text, values)) as unknown }),
  }) as unknown as Pick<pg.Pool, 'query'>;
