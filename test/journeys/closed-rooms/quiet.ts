import { setTimeout } from 'node:timers/promises';
import { withConnection } from '../../support/connections.js';
import { until } from '../../support/until.js';
import { DOCKET_VIEW } from '#read-models/views.js';

const STEADY = 1_500; // milliseconds without anything owed, longer than a reader of the log needs to hear of something

/** Waits until everything that these disputes owed is carried out: what can leak has leaked by then. */
export async function quiet(databaseUrl: string, disputeIds: readonly string[]): Promise<void> {
  await withConnection(databaseUrl, async (database) => {
    const isQuiet = async (): Promise<boolean> => {
      const { rows } = await database.query<{ owed: string }>(
        `SELECT owed::text AS owed FROM ${DOCKET_VIEW} AS docket WHERE dispute_id = ANY($1)`,
        [disputeIds],
      );
      return rows.length === disputeIds.length && rows.every(({ owed }) => owed === '[]');
    };
    await until(`nothing is owed in ${disputeIds.join()}`, async () => {
      if (!(await isQuiet())) return false;
      await setTimeout(STEADY);
      return isQuiet();
    });
  });
}
