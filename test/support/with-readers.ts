import type pg from 'pg';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { until } from './until.js';

/** Reads along, as the worker does, for as long as a request takes that waits for what it wrote to be read. */
export const withReaders = <T>(pool: pg.Pool, request: () => Promise<T>): Promise<T> =>
  workingBeside(request, [() => keepUp(pool, PROJECTIONS)]);

/** Does what the worker would, pass after pass until there is nothing, for as long as a request takes. */
export async function workingBeside<T>(
  request: () => Promise<T>,
  passes: readonly (() => Promise<number>)[],
): Promise<T> {
  let done = false;
  const answer = request().finally(() => (done = true));
  answer.catch(() => undefined); // told below
  await until('the request is answered', async () => {
    for (const pass of passes) while ((await pass()) > 0);
    return done;
  });
  return answer;
}
