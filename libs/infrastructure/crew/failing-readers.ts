import type pg from 'pg';
import { RELEASE } from '../release.js';

type Database = Pick<pg.Pool, 'query'>;

/** Kept of an error's words: names of tables and numbers, and nothing that somebody wrote. */
const MOST = 500;

/** Where a worker says which of its readers fail, whether they have a checkpoint or not. */
export type FailingNotes = {
  readonly failed: (reader: string, error: unknown) => Promise<void>;
  readonly succeeded: (reader: string) => Promise<void>;
};

/** Of the worker of that id; nothing is noted before it is one of the crew, nor once it was taken for dead. */
export const openFailingNotes = (database: Database, workerId: string): FailingNotes => ({
  failed: async (reader, error) => {
    await database.query({
      name: 'note-failing-reader',
      text: `INSERT INTO read.failing_reader AS f (worker, reader, error)
               SELECT id, $2, $3 FROM read.worker WHERE id = $1
               ON CONFLICT (worker, reader) DO UPDATE SET failures = f.failures + 1, error = excluded.error`,
      values: [workerId, reader, String(error).slice(0, MOST)],
    });
  },
  succeeded: async (reader) => {
    await database.query({
      name: 'forget-failing-reader',
      text: 'DELETE FROM read.failing_reader WHERE worker = $1 AND reader = $2',
      values: [workerId, reader],
    });
  },
});

export type FailingReader = {
  readonly reader: string;
  /** For how long every one of its passes has failed. */
  readonly seconds: number;
  readonly failures: number;
  readonly error: string;
};

/**
 * What fails in a living worker of this release. Where there is none, of any: beside a newer one it is no fault that an
 * older stops at what it does not know.
 */
export async function findFailingReaders(database: Database): Promise<readonly FailingReader[]> {
  const { rows } = await database.query<FailingReader>({
    name: 'failing-readers',
    text: `WITH living AS (SELECT id, release FROM read.worker WHERE until > clock_timestamp())
           SELECT reader, extract(epoch FROM clock_timestamp() - since)::int AS seconds, failures, error
             FROM read.failing_reader f JOIN living w ON w.id = f.worker
            WHERE w.release = $1 OR NOT EXISTS (SELECT FROM living WHERE release = $1) ORDER BY since, reader`,
    values: [RELEASE],
  });
  return rows;
}
