import type pg from 'pg';
import type { EntityManager } from 'typeorm';

type Named = { readonly text: string; readonly values?: readonly unknown[] };

/** A transaction of TypeORM’s as the functions take it that need no more than statements. For reading and inserting. */
export const overTypeOrm = (manager: EntityManager): Pick<pg.Pool, 'query'> =>
  ({
    query: async (statement: string | Named, values?: readonly unknown[]) => {
      const { text, values: own } = typeof statement === 'string' ? { text: statement, values } : statement;
      return { rows: await manager.query<unknown[]>(text, [...(own ?? [])]) };
    },
  }) as unknown as Pick<pg.Pool, 'query'>;
