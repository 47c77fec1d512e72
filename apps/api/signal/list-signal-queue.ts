import { refreshSignalPlaces } from '#application/signal/signal-queue.js';
import { countStalePlaces, findQueue, type After } from '#read-models/signal-places.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { SignalQueue } from './signal.dto.js';

/** What is computed before the first page is given, and for how long at most: the worker does the rest. */
const FIRST = 50;
const LONGEST = 1_500;
const LIST = { operation: 'listSignals' };

/** One page of the queue. What has moved a moment ago is computed first, as far as that keeps nobody waiting. */
export async function listSignalQueue(
  { tenant, now }: Caller,
  { cursor, limit = 50 }: { readonly cursor?: string; readonly limit?: number },
): Promise<SignalQueue> {
  const { database, associationId } = tenant;
  const place = placeOf<After>(tenant, LIST, cursor);
  const end = performance.now() + LONGEST;
  if (place === undefined)
    await refreshSignalPlaces(tenant, { now, most: FIRST, enough: () => performance.now() > end });
  const found = await findQueue(database, associationId, place, limit + 1);
  const { page, ...next } = pageAt(tenant, LIST, { rows: found, limit }, ({ points, filedAt, disputeId }) => ({
    points,
    filedAt,
    disputeId,
  }));
  return { disputes: [...page], pending: await countStalePlaces(database, associationId, now), ...next };
}
