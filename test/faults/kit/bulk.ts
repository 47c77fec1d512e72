import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { until } from '../../support/until.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { startApi } from './api-process.js';
import type { Cast } from './cast.js';
import { complaintOf } from './probe.js';

type Filed = { readonly filed: number; readonly results: readonly { readonly status: number; readonly answer?: { readonly disputeId: string } }[] };

export type BulkRun = {
  /** Complaints that were in the log when the API was killed, each time. */
  readonly killedAt: readonly number[];
  readonly answers: readonly Filed[];
  /** Disputes of the association in the end. */
  readonly disputes: readonly string[];
};

/**
 * So many complaints in one call, under one key. The first two times that it is sent, its API is killed with -9 once so many
 * complaints are in the log; then it is sent twice more, to APIs that live.
 */
export async function fileUnderKills(system: Pick<WholeSystem, 'home' | 'running'>, cast: Cast, count: number, killAt: readonly number[]): Promise<BulkRun> {
  const database = new pg.Client({ connectionString: system.running.databaseUrl });
  await database.connect();
  const disputes = async (): Promise<readonly string[]> => {
    const text = "SELECT stream_id FROM log.event WHERE association_id = $1 AND type = 'ComplaintFiled' ORDER BY position";
    return (await database.query<{ stream_id: string }>(text, [cast.association.associationId])).rows.map((row) => row.stream_id);
  };
  const body = JSON.stringify({ complaints: Array.from({ length: count }, () => complaintOf(cast)) });
  const key = randomUUID();
  const send = async (url: string): Promise<Filed> => {
    const headers = { ...cast.callers.ana.headers, 'content-type': 'application/json', 'idempotency-key': key };
    const response = await fetch(`${url}/v1/complaints/batches`, { method: 'POST', headers, body, signal: AbortSignal.timeout(60_000) });
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Filed;
  };
  try {
    const killedAt: number[] = [];
    for (const enough of killAt) {
      const api = await startApi(system);
      await api.ready;
      const sent = send(api.url).then(
        () => 'answered',
        () => 'cut off',
      );
      await until(`${enough} complaints are in the log`, async () => (await disputes()).length >= enough, 30_000);
      await api.kill('SIGKILL');
      if ((await sent) !== 'cut off') throw new Error('The API answered before it was killed');
      killedAt.push((await disputes()).length);
    }
    const answers = [await send(system.running.api), await send(system.running.api)];
    return { killedAt, answers, disputes: await disputes() };
  } finally {
    await database.end();
  }
}
