import { until } from '../test/support/until.js';
import { shareOut } from './callers.js';
import { postOrThrow } from './http.js';
import type { BenchSystem } from './system.js';

/** So many complaints, thrown in as fast as so many callers can, until each one's receipt went out; their disputes. */
export async function untilReceipts(
  { pool, complainant, complaint }: BenchSystem,
  complaints: number,
  callers: number,
): Promise<readonly string[]> {
  const disputeIds: string[] = [];
  await shareOut(complaints, callers, async () => {
    const { disputeId } = await postOrThrow<{ disputeId: string }>(complainant, '/disputes', complaint());
    disputeIds.push(disputeId);
  });
  await until(`${complaints} receipts`, async () => {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(DISTINCT stream_id)::int AS n FROM log.event WHERE stream_id = ANY ($1) AND type = 'ServiceDispatched'`,
      [disputeIds],
    );
    return (rows[0]?.n ?? 0) >= complaints;
  });
  return disputeIds;
}
