import { Client, Connection } from '@temporalio/client';
import { PNG, sha256 } from '../test/support/evidence.js';
import { postOrThrow, type Json } from './http.js';
import { merely, type Row } from './row.js';
import { sendPictures, type Filed } from './send-pictures.js';
import type { BenchSystem } from './system.js';
import { DOCKET_VIEW } from '#read-models/views.js';

/** As the largest real notices are. */
const RESPONDENTS = 120;
const ITEMS = 2_032;
/** How long its letters may take to be made and sent, in milliseconds. */
const PATIENCE = 240_000;

/**
 * One notice of 120 respondents and 2,032 items filed and accepted: how long both take, and how large its stream and the
 * history of its workflow are once nothing is owed for it.
 */
export async function benchLargeNotice(system: BenchSystem): Promise<readonly Row[]> {
  const { complainant, manager, pool } = system;
  const body = large(system.complaint(), sha256(PNG));
  const began = performance.now();
  const filed = await postOrThrow<Filed>(complainant, '/disputes', body);
  const { disputeId } = filed;
  const filing = performance.now() - began;
  await sendPictures(system, filed);
  const start = performance.now();
  await postOrThrow(manager, `/disputes/${disputeId}/acceptances`, {});
  const accepting = performance.now() - start;
  const idle = await untilIdle(system, disputeId);
  const { rows } = await pool.query<{ events: number; bytes: number }>(
    `SELECT count(*)::int AS events, sum(octet_length(data::text))::int AS bytes FROM log.event WHERE stream_id = $1`,
    [disputeId],
  );
  const [{ events = 0, bytes = 0 } = {}] = rows;
  const history = await historyOf(system, disputeId);
  return [
    merely({ name: `a notice of ${RESPONDENTS} respondents, ${ITEMS} items filed`, ours: filing, unit: 'ms' }),
    merely({ name: 'the same accepted', ours: accepting, unit: 'ms' }),
    merely({ name: 'until nothing is owed for it', ours: idle, unit: 'ms' }),
    merely({ name: 'events of its stream', ours: events, unit: '' }),
    merely({ name: 'the stream’s size', ours: bytes / 1_024, unit: 'KiB' }),
    merely({
      name: 'its workflow’s history, against 51,200 events',
      ours: history.events,
      reference: 51_200,
      unit: '',
    }),
    merely({ name: 'the same in size, against 50 MiB', ours: history.bytes / 1_024, reference: 51_200, unit: 'KiB' }),
  ];
}

const large = (complaint: Json, sha256: string): Json => {
  const [respondent] = complaint['respondents'] as readonly Json[];
  const [first] = complaint['items'] as readonly Json[];
  const evidence = complaint['evidence'] as readonly Json[];
  const of = (index: number): string => `r${index % RESPONDENTS}`;
  return {
    ...complaint,
    evidence: evidence.map((one) => ({ ...one, sha256 })),
    respondents: Array.from({ length: RESPONDENTS }, (_, i) => ({
      ...respondent,
      ref: of(i),
      name: `直播间${i}`,
      mail: `seller-${i}@party.example`,
      account: { platformId: first?.['platformId'], handle: `seller-${i}` },
    })),
    items: Array.from({ length: ITEMS }, (_, i) => ({
      ...first,
      ref: `i${i}`,
      locator: { url: `https://shop.example/cards/${i}`, externalId: `i${i}` },
      respondents: [of(i)],
    })),
  };
};

/** Until the docket says that nothing is owed, or patience is over; in milliseconds. */
async function untilIdle({ pool }: BenchSystem, disputeId: string): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < PATIENCE) {
    const { rows } = await pool.query<{ owed: string }>(
      `SELECT owed::text AS owed FROM ${DOCKET_VIEW} AS docket
        WHERE dispute_id = $1 AND position >= (SELECT max(position) FROM log.event WHERE stream_id = $1)`,
      [disputeId],
    );
    if (rows[0]?.owed === '[]') break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return performance.now() - began;
}

/** Of the workflow's run that is open now, as Temporal counts it. */
async function historyOf({ running }: BenchSystem, disputeId: string) {
  const connection = await Connection.connect({ address: running.temporalAddress });
  try {
    const handle = new Client({ connection }).workflow.getHandle(`dispute-${disputeId}`);
    const { historyLength, historySize = 0 } = await handle.describe();
    return { events: historyLength, bytes: historySize };
  } finally {
    await connection.close();
  }
}
