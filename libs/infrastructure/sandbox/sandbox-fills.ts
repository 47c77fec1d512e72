import type pg from 'pg';
import type { StepBook } from '../demo/script/step-book.js';

type Database = Pick<pg.Pool, 'query'>;

/** A filling that was asked for, and how far it is. */
export type SandboxFill = {
  readonly id: string;
  readonly associationId: string;
  readonly platformId: string;
  readonly askedAt: Date;
  readonly begunAt: Date;
  readonly filed: number;
  readonly finishedAt: Date | null;
  readonly fault: string | null;
};

const COLUMNS = `id, association_id AS "associationId", platform_id AS "platformId", asked_at AS "askedAt",
  begun_at AS "begunAt", filed, finished_at AS "finishedAt", fault`;

export async function findFill(database: Database, platformId: string): Promise<SandboxFill | undefined> {
  const { rows } = await database.query<SandboxFill>({
    name: 'find-sandbox-fill',
    text: `SELECT ${COLUMNS} FROM office.sandbox_fill WHERE platform_id = $1`,
    values: [platformId],
  });
  return rows[0];
}

/** The one that waits longest, or was broken off. */
export async function nextFill(database: Database): Promise<SandboxFill | undefined> {
  const { rows } = await database.query<SandboxFill>(
    `SELECT ${COLUMNS} FROM office.sandbox_fill WHERE finished_at IS NULL ORDER BY asked_at, id LIMIT 1`,
  );
  return rows[0];
}

/** Counted anew: the script plays from its beginning, over what is in its book. */
export const beginFill = async (database: Database, id: string): Promise<void> => {
  await database.query('UPDATE office.sandbox_fill SET filed = 0 WHERE id = $1', [id]);
};

export const noteFiled = async (database: Database, id: string): Promise<void> => {
  await database.query(`UPDATE office.sandbox_fill SET filed = filed + 1 WHERE id = $1`, [id]);
};

export const endFill = async (database: Database, id: string, at: Date, fault?: string): Promise<void> => {
  await database.query(
    'UPDATE office.sandbox_fill SET finished_at = $2, fault = $3 WHERE id = $1 AND finished_at IS NULL',
    [id, at, fault ?? null],
  );
};

/** What the steps answered, in the database: whichever process goes on, repeats nothing. */
export async function openFillBook(database: Database, fillId: string): Promise<StepBook> {
  const { rows } = await database.query<{ step: string; answer: unknown }>(
    'SELECT step, answer FROM office.sandbox_step WHERE fill_id = $1',
    [fillId],
  );
  const done = new Map(rows.map(({ step, answer }) => [step, answer]));
  return {
    size: () => done.size,
    once: async <T>(step: string, work: () => Promise<T>) => {
      if (done.has(step)) return done.get(step) as T;
      const answer = await work();
      done.set(step, answer);
      await database.query('INSERT INTO office.sandbox_step (fill_id, step, answer) VALUES ($1, $2, $3)', [
        ...[fillId, step, JSON.stringify(answer ?? null)],
      ]);
      return answer;
    },
  };
}
