import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** What runs a statement: a pool, a connection in a transaction, or what `statementsIn` gives. */
export type Statements = Pick<pg.Pool, 'query'>;

type Named = { readonly text: string; readonly values?: readonly unknown[] };

/** The connection of a transaction that TypeORM opened, asked as pg is asked, by text and values. */
export const statementsIn = ({ queryRunner }: EntityManager): Statements => {
  const query = async (statement: string | Named, given: readonly unknown[] = []) => {
    if (!queryRunner) throw new TypeError('Statements of a transaction are asked inside of it');
    const { text, values = given }: Named = typeof statement === 'string' ? { text: statement } : statement;
    const { records = [], affected } = await queryRunner.query(text, [...values], true);
    return { rows: records as unknown[], rowCount: affected ?? records.length };
  };
  return { query } as unknown as Statements;
};
