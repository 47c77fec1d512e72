import { setTimeout } from 'node:timers/promises';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { HttpProblem, invalid } from './http-problem.js';
import { positionOf } from './waiting-token.js';
import type { ReadModel } from '#read-models/views.js';

const LONGEST = 5_000;
const PAUSE = 25;

/**
 * Waits until this reader (its name in read.checkpoint) has read what was just written. 503 with Retry-After after 5 s,
 * 400 for a strange token.
 */
async function waitForRead(tenant: TenantContext, reader: string, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  const position = positionOf(tenant, token);
  if (position === undefined) throw invalid('Parley-After', 'invalid');
  await waitForPosition(tenant, reader, position);
}

/**
 * Waits until the live table of this projection shows what was just written. 503 with Retry-After while there is none:
 * the worker makes it.
 */
export async function waitForTable(
  tenant: TenantContext,
  projection: ReadModel,
  token: string | undefined,
): Promise<void> {
  await waitForRead(tenant, await liveReader(tenant.database, projection), token);
}

/** Who fills the live table of this projection. 503 with Retry-After while there is none. */
export async function liveReader(database: TenantContext['database'], projection: ReadModel): Promise<string> {
  const reader = await findLiveReader(database, projection);
  if (reader === undefined) throw new HttpProblem('Busy', { headers: { 'retry-after': '1' } });
  return reader;
}

/** Until what was recorded up to here is read, so that nothing that was filed before is overlooked. 503 after 5 s. */
export async function waitForPosition(tenant: TenantContext, reader: string, position: number): Promise<void> {
  if (!(await isReadInTime(tenant, reader, position)))
    throw new HttpProblem('NotCaughtUp', { headers: { 'retry-after': '1' } });
}

/** Whether this reader gets as far within 5 s. */
export async function isReadInTime(tenant: TenantContext, reader: string, position: number): Promise<boolean> {
  const end = performance.now() + LONGEST;
  while (!(await hasRead(tenant, reader, position))) {
    if (performance.now() > end) return false;
    await setTimeout(PAUSE);
  }
  return true;
}

const hasRead = async ({ database }: TenantContext, reader: string, position: number): Promise<boolean> => {
  const { rowCount } = await database.query({
    name: 'has-read',
    text: 'SELECT FROM read.checkpoint WHERE reader = $1 AND position >= $2',
    values: [reader, position],
  });
  return rowCount === 1;
};
