import { setTimeout } from 'node:timers/promises';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findLiveReader, hasRead } from '#read-models/find-live-reader.js';
import { HttpProblem, invalid } from './http-problem.js';
import { positionOf } from './waiting-token.js';
import type { ReadModel } from '#read-models/views.js';

const LONGEST = 5_000;
const PAUSE = 25;

/**
 * Waits until the live table of this projection shows what was just written. 503 with Retry-After while there is none,
 * which the worker makes, and after 5 s; 400 for a strange token.
 */
export async function waitForTable(
  tenant: TenantContext,
  projection: ReadModel,
  token: string | undefined,
): Promise<void> {
  if (token === undefined) {
    await liveReader(tenant.database, projection);
    return;
  }
  const position = positionOf(tenant, token);
  if (position === undefined) throw invalid('Parley-After', 'invalid');
  if (await hasRead(tenant.database, projection, position)) return; // it is there, too
  await liveReader(tenant.database, projection);
  await waitForPosition(tenant, projection, position);
}

/** Who fills the live table of this projection. 503 with Retry-After while there is none. */
export async function liveReader(database: TenantContext['database'], projection: ReadModel): Promise<string> {
  const reader = await findLiveReader(database, projection);
  if (reader === undefined) throw new HttpProblem('Busy', { headers: { 'retry-after': '1' } });
  return reader;
}

/**
 * Until what was recorded up to here is in the live table of this projection, so that nothing that was filed before is
 * overlooked. 503 after 5 s, also where the table is not there by then.
 */
export async function waitForPosition(tenant: TenantContext, projection: ReadModel, position: number): Promise<void> {
  if (!(await isInTableInTime(tenant, projection, position)))
    throw new HttpProblem('NotCaughtUp', { headers: { 'retry-after': '1' } });
}

/** Whether the live table of this projection gets as far within 5 s. */
export async function isInTableInTime(
  { database }: TenantContext,
  projection: ReadModel,
  position: number,
): Promise<boolean> {
  const end = performance.now() + LONGEST;
  while (!(await hasRead(database, projection, position))) {
    if (performance.now() > end) return false;
    await setTimeout(PAUSE);
  }
  return true;
}
