import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { until } from '../../support/until.js';

const STEADY = 1_500; // milliseconds without anything owed, longer than a reader of the log needs to hear of something

/** Waits until everything that these disputes owed is carried out: what can leak has leaked by then. */
export async function quiet(databaseUrl: string, disputeIds: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const isQuiet = async (): Promise<boolean> => {
    const { rows } = await client.query<{ owed: string }>(
      'SELECT owed::text AS owed FROM read.docket WHERE dispute_id = ANY($1)',
      [disputeIds],
    );
    return rows.length === disputeIds.length && rows.every(({ owed }) => owed === '[]');
  };
  try {
    await until(`nothing is owed in ${disputeIds.join()}`, async () => {
      if (!(await isQuiet())) return false;
      await setTimeout(STEADY);
      return isQuiet();
    });
  } finally {
    await client.end();
  }
}
