import { until } from '../test/support/until.js';
import { openBareWorkflows } from './bare-workflow.js';
import { shareOut } from './callers.js';
import { postOrThrow } from './http.js';
import { atLeast, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const DISPUTES = 300;
const CALLERS = 16;

/** Complaints thrown in as fast as 16 callers can, until each one's receipt went out; then as many bare workflows in the same way. */
export async function benchThroughput(system: BenchSystem): Promise<readonly Row[]> {
  const { pool, complainant } = system;
  const from = await headOf(system);
  const begun = performance.now();
  await shareOut(DISPUTES, CALLERS, () => postOrThrow(complainant, '/disputes', system.complaint()));
  await until(
    `${DISPUTES} receipts`,
    async () => {
      const { rows } = await pool.query<{ n: number }>(
        `SELECT count(DISTINCT stream_id)::int AS n FROM log.event WHERE position > $1 AND type = 'ServiceDispatched'`,
        [from],
      );
      return (rows[0]?.n ?? 0) >= DISPUTES;
    },
    60_000,
  );
  const ours = (DISPUTES * 1_000) / (performance.now() - begun);

  const bare = await openBareWorkflows(system.running.temporalAddress);
  await shareOut(20, CALLERS, async () => (await bare.begin()).finished); // warm
  const bareBegun = performance.now();
  const all: Promise<number>[] = [];
  await shareOut(DISPUTES, CALLERS, async () => void all.push((await bare.begin()).finished));
  await Promise.all(all);
  const reference = (DISPUTES * 1_000) / (performance.now() - bareBegun);
  await bare.close();
  return [atLeast(0.7, { name: 'disputes carried to their first effect, against bare workflows', ours, reference, unit: '/s' })];
}

const headOf = async ({ pool }: BenchSystem): Promise<string> =>
  (await pool.query<{ position: string }>('SELECT position FROM log.head')).rows[0]?.position ?? '0';
