import type pg from 'pg';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { until } from './until.js';

/** Reads along, as the worker does, for as long as a request takes that waits for what it wrote to be read. */
export async function withReaders<T>(pool: pg.Pool, request: () => Promise<T>): Promise<T> {
  let done = false;
  const answer = request().finally(() => (done = true));
  await until('the request is answered', async () => {
    while ((await keepUp(pool, PROJECTIONS)) > 0);
    return done;
  });
  return answer;
}
