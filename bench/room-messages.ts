import http from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { openCaller, postOrThrow } from './http.js';
import { notifyRoundTrips } from './notify-round-trip.js';
import { percentile } from './percentile.js';
import { processorTimeOf, since } from './processor-time.js';
import { openBenchRoom } from './room.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';
import { openWindows } from './windows.js';

const CROWD = { writers: 50, readers: 200 };
/** Milliseconds until a reader has it. */
const LIMIT = 100;
/** Milliseconds from one writer to the next; each says one thing. */
const APART = 1_000;

type Page = { readonly items: readonly { readonly number: number }[] };

/**
 * 50 writers in one room and 200 readers who wait for what is new: from the writer's acknowledgement until a reader has
 * it, for each message and reader.
 */
export async function benchRoomMessages(
  system: BenchSystem,
  { writers: writerCount, readers: readerCount } = CROWD,
): Promise<readonly Row[]> {
  const { api, databaseUrl } = system.running;
  const bare = await notifyRoundTrips(databaseUrl, 300);
  const { path, members } = await openBenchRoom(system);
  const windows = await openWindows(system.pool, members, readerCount);
  const before = processorTimeOf(system.pid);
  const acknowledged = new Map<number, number>();
  const seen: (readonly [number: number, at: number])[] = [];
  const memberOf = (turn: number) => members[turn % members.length]?.headers ?? {};
  const agent = new http.Agent({ keepAlive: true, maxSockets: readerCount + writerCount });
  const readers = Array.from({ length: readerCount }, async (_, turn) => {
    for (let last = 0; last < writerCount;) {
      const { items } = await getOrThrow<Page>(agent, `${api}/v1${path}?after=${last}&limit=200`, windows[turn] ?? {});
      const at = performance.now();
      for (const { number } of items) seen.push([number, at]);
      last = Math.max(last, ...items.map(({ number }) => number));
    }
  });
  const writers = Array.from({ length: writerCount }, async (_, turn) => {
    const caller = openCaller(api, memberOf(turn));
    await setTimeout(turn * APART);
    const { number } = await postOrThrow<{ number: number }>(caller, path, {
      text: `Writer ${turn}: the sum is too high for us.`,
    });
    acknowledged.set(number, performance.now());
    caller.close();
  });
  await Promise.all([...readers, ...writers]);
  const used = since(before, processorTimeOf(system.pid));
  agent.destroy();
  if (seen.length !== writerCount * readerCount)
    throw new Error(`${seen.length} were seen, not ${writerCount * readerCount}`);
  // a reader may have it before its writer’s answer
  const late = seen.map(([number, at]) => Math.max(0, at - (acknowledged.get(number) ?? at)));
  const row = (share: number, what: string) =>
    merely({
      name: `message acknowledged → with a reader, ${what}, against NOTIFY`,
      ours: percentile(late, share),
      reference: percentile(bare, share),
      unit: 'ms',
    });
  return [
    row(0.5, 'p50'),
    row(0.99, 'p99'),
    atMost(1, {
      name: 'the same p99 against what a screen may take to show it',
      ours: percentile(late, 0.99),
      reference: LIMIT,
      unit: 'ms',
    }),
    ...(['api', 'postgres'] as const).map((name) =>
      merely({
        name: `processor time of one message to ${readerCount} readers who ask again, ${name}`,
        ours: (used.get(name) ?? 0) / writerCount,
        unit: 'ms',
      }),
    ),
    merely({
      name: `messages of ${writerCount} writers, each seen by ${readerCount} readers`,
      ours: 1_000 / APART,
      unit: '/s',
    }),
  ];
}

export const getOrThrow = <T>(agent: http.Agent, url: string, headers: Readonly<Record<string, string>>): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { agent, headers, timeout: 60_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part));
      response.once('error', reject);
      response.once('end', () => {
        const body = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(JSON.parse(body) as T);
        else reject(new Error(`GET ${url} answered ${response.statusCode}: ${body}`));
      });
    });
    request.once('timeout', () => request.destroy(new Error(`GET ${url}: no answer`)));
    request.once('error', reject);
  });
