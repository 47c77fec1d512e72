import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import { recordReadings } from '#application/access/record-readings.js';
import type { Look, Thing } from '#domain/access/reading.js';
import { instant } from '#domain/kernel/message.js';
import { openAppender } from '#event-store/append.js';
import { getOrThrow } from './room-messages.js';
import { percentile } from './percentile.js';
import { openBenchRoom } from './room.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const POLLS = 600;
const RECORDS = 300;

/**
 * What it costs a reader who polls a room that each reading is recorded before the first byte: the whole poll over
 * HTTP, beside the same without what the record takes where it is remembered, looked up, or made.
 */
export async function benchPoll(system: BenchSystem): Promise<readonly Row[]> {
  const { api, databaseUrl } = system.running;
  const { path, members } = await openBenchRoom(system);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const headers = members[0]?.headers ?? {};
  const poll = () => getOrThrow<object>(agent, `${api}/v1${path}?limit=20`, headers);
  await timed(100, poll);
  const polls = await timed(POLLS, poll);
  agent.destroy();

  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const appender = openAppender(databaseUrl, () => new Date());
  const secret = createSecretKey(randomBytes(32));
  const tenant = { database: pool, appender, associationId: randomUUID(), secret };
  const by = { kind: 'person', id: randomUUID() } as const;
  const look: Look = { by, offices: [], at: instant('2026-03-10T02:00:00Z') };
  const rooms = Array.from({ length: RECORDS }, (): Thing => ({
    kind: 'room',
    disputeId: randomUUID(),
    roomId: randomUUID(),
  }));
  const record = (turn: number) => recordReadings(tenant, rooms.slice(turn, turn + 1), look);
  const made = await timed(RECORDS, record);
  const remembered = await timed(RECORDS, record);
  const lookedUp = await timed(RECORDS, async () => {
    await pool.query({
      name: 'find-answers',
      text: 'SELECT key, body_hash, status, body, position FROM log.answer WHERE caller = $1 AND key = ANY ($2)',
      values: [`${tenant.associationId}:reading:person:${by.id}`, ['a name']],
    });
  });
  await appender.close();
  await pool.end();
  const whole = percentile(polls, 0.5);
  const without = whole - percentile(remembered, 0.5);
  return [
    atMost(1.2, {
      name: 'a poll of a room, p50, against the same unrecorded',
      ours: whole,
      reference: without,
      unit: 'ms',
    }),
    atMost(1.2, {
      name: 'the same where its record has to be looked up',
      ours: without + percentile(lookedUp, 0.5),
      reference: without,
      unit: 'ms',
    }),
    merely({ name: 'a reading recorded, the first in its quarter, p50', ours: percentile(made, 0.5), unit: 'ms' }),
  ];
}

/** Milliseconds that each of so many turns took, one after the other. */
const timed = async (turns: number, act: (turn: number) => Promise<unknown>): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now();
    await act(turn);
    times.push(performance.now() - began);
  }
  return times;
};
