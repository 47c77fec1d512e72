import pg from 'pg';
import type { WholeSystem } from '../../support/whole-system.js';
import { fileUnderKills, type Filed } from '../../stories/kit/bulk-under-kills.js';
import { startApi } from './api-process.js';
import type { Cast } from './cast.js';
import { complaintOf } from './probe.js';

export type BulkRun = {
  /** Complaints that were in the log when the API was killed, each time. */
  readonly killedAt: readonly number[];
  readonly answers: readonly Filed[];
  /** Disputes of the association in the end. */
  readonly disputes: readonly string[];
};

/** The first two times that it is sent its API, one beside the system's own, is killed; the last two go to the system's own. */
export async function bulkUnderKills(system: Pick<WholeSystem, 'home' | 'running'>, cast: Cast, count: number, killAt: readonly number[]): Promise<BulkRun> {
  const database = new pg.Client({ connectionString: system.running.databaseUrl });
  await database.connect();
  const disputes = async (): Promise<readonly string[]> => {
    const text = "SELECT stream_id FROM log.event WHERE association_id = $1 AND type = 'ComplaintFiled' ORDER BY position";
    return (await database.query<{ stream_id: string }>(text, [cast.association.associationId])).rows.map((row) => row.stream_id);
  };
  const begin = async () => {
    const api = await startApi(system);
    await api.ready;
    return { url: api.url, kill: () => api.kill('SIGKILL') };
  };
  const complaints = Array.from({ length: count }, () => complaintOf(cast));
  const ways = { begin, filedSoFar: async () => (await disputes()).length, last: async () => system.running.api };
  try {
    const run = await fileUnderKills(cast.callers.ana.headers, complaints, killAt, ways);
    return { ...run, disputes: await disputes() };
  } finally {
    await database.end();
  }
}
