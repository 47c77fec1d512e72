import pg from 'pg';
import { setTimeout } from 'node:timers/promises';

/**
 * Milliseconds of so many NOTIFYs, from sending one until the listener has it: the least that a push through PostgreSQL
 * can take.
 */
export async function notifyRoundTrips(databaseUrl: string, count: number): Promise<readonly number[]> {
  const [listener, sender] = [
    new pg.Client({ connectionString: databaseUrl }),
    new pg.Client({ connectionString: databaseUrl }),
  ];
  await Promise.all([listener.connect(), sender.connect()]);
  let heard = (_at: number): void => undefined;
  listener.on('notification', () => heard(performance.now()));
  await listener.query('LISTEN bench_room');
  const times: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const arrived = new Promise<number>((resolve) => (heard = resolve));
    const begun = performance.now();
    await sender.query('NOTIFY bench_room');
    times.push((await arrived) - begun);
    await setTimeout(5);
  }
  await Promise.all([listener.end(), sender.end()]);
  return times;
}
