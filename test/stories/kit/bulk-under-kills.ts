import { randomUUID } from 'node:crypto';
import { until } from '../../support/until.js';
import type { Client, Json } from './client.js';

export type Filed = {
  readonly filed: number;
  readonly results: readonly { readonly status: number; readonly answer?: { readonly disputeId: string } }[];
};

/** Where it is sent, and what is done to who takes it. */
export type BulkWays = {
  /** An API that is ready; `kill` ends it with -9. */
  readonly begin: () => Promise<{ readonly url: string; readonly kill: () => Promise<void> }>;
  /** How many events were recorded since: at once, where the lists of disputes trail the log. */
  readonly recordedSoFar: () => Promise<number>;
  /** How many are there by now, for all that can be seen. */
  readonly filedSoFar: () => Promise<number>;
  /** One that lives. */
  readonly last: () => Promise<string>;
};

/** Events of one complaint: itself, and its receipt. */
const LEAST = 2;

/**
 * So many complaints in one call, under one key. Each time but the last two that it is sent, who took it is killed with
 * -9 once so many complaints are there. Tells how many there were at each kill, and the two last answers.
 */
export async function fileUnderKills(
  by: Client['headers'],
  complaints: readonly Json[],
  killAt: readonly number[],
  ways: BulkWays,
) {
  const body = JSON.stringify({ complaints });
  const headers = { ...by, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const send = async (url: string): Promise<Filed> => {
    const response = await fetch(`${url}/v1/complaints/batches`, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(240_000),
    });
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Filed;
  };
  const killedAt: number[] = [];
  for (const enough of killAt) {
    const api = await ways.begin();
    const sent = send(api.url).then(
      () => 'answered',
      () => 'cut off',
    );
    await until(`as much as ${enough} complaints is there`, async () => (await ways.recordedSoFar()) >= LEAST * enough);
    await api.kill();
    if ((await sent) !== 'cut off') throw new Error('The API answered before it was killed');
    killedAt.push(await ways.last().then(ways.filedSoFar));
  }
  const url = await ways.last();
  return { killedAt, answers: [await send(url), await send(url)] as const };
}
