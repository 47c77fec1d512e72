import { until } from '../test/support/until.js';
import { openBareWorkflows } from './bare-workflow.js';
import { postOrThrow } from './http.js';
import { percentile } from './percentile.js';
import { atMost, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const WARM = 40; // until both sides' programs are compiled by their engine
const COUNT = 50;

/**
 * From a complaint's commit to the record that its receipt went out, each when nothing else is under way: waking,
 * looking, mail over SMTP and the second commit. Its peer is a workflow that has one empty activity and records
 * nothing.
 */
export async function benchEffect(system: BenchSystem): Promise<readonly Row[]> {
  const ours: number[] = [];
  for (let turn = 0; turn < WARM + COUNT; turn += 1) {
    const { disputeId } = await postOrThrow<{ disputeId: string }>(system.complainant, '/disputes', system.complaint());
    const milliseconds = await until(`receipt of ${disputeId}`, () => carriedIn(system, disputeId));
    if (turn >= WARM) ours.push(milliseconds);
  }
  const bare = await openBareWorkflows(system.running.temporalAddress);
  const peers: number[] = [];
  for (let turn = 0; turn < WARM + COUNT; turn += 1) {
    const milliseconds = await (await bare.begin()).finished;
    if (turn >= WARM) peers.push(milliseconds);
  }
  await bare.close();
  const [middle, peer] = [percentile(ours, 0.5), percentile(peers, 0.5)];
  return [
    atMost(1, {
      name: 'commit to effect performed, idle, p50, against 40 ms',
      ours: middle,
      reference: 40,
      unit: 'ms',
    }),
    atMost(0.7, {
      name: 'the same against a bare workflow with one activity',
      ours: middle,
      reference: peer,
      unit: 'ms',
    }),
  ];
}

/** Told when its delivery report has come back as well, so that the next complaint finds everything idle. */
async function carriedIn({ pool }: BenchSystem, disputeId: string): Promise<number | undefined> {
  const { rows } = await pool.query<{ milliseconds: string | null }>(
    `SELECT extract(epoch FROM min(recorded_at) FILTER (WHERE type = 'ServiceDispatched')
                             - min(recorded_at) FILTER (WHERE type = 'ComplaintFiled')) * 1000 AS milliseconds
       FROM log.event WHERE stream_id = $1 HAVING bool_or(type = 'ServiceArrived')`,
    [disputeId],
  );
  const milliseconds = rows[0]?.milliseconds;
  return milliseconds == null ? undefined : Number(milliseconds);
}
