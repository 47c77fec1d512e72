import type { Instant } from '#domain/kernel/message.js';
import { placeOf } from '#domain/signal/signals-of.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { readCheckpoint } from '#read-models/catch-up.js';
import {
  dropClosedPlaces,
  findStalePlaces,
  markPlacesDue,
  savePlace,
  type StalePlace,
} from '#read-models/signal-places.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { findSignals, type Pasts } from './signals.js';

type Refreshing = {
  readonly now: Instant;
  /** Disputes a pass. */
  readonly most: number;
  /** Ends the pass early: whoever waits for a list does not wait for all of them. */
  readonly enough?: () => boolean;
};

/**
 * Computes the places of open disputes that have none, or whose ground has moved since: how many. A dispute that moved
 * has those computed again that have a party or a file in common with it. Two at once do the same work twice and
 * nothing else.
 */
export async function refreshSignalPlaces(
  tenant: TenantContext,
  { now, most, enough = () => false }: Refreshing,
): Promise<number> {
  const { database, associationId } = tenant;
  const reader = await findLiveReader(database, 'conduct');
  if (reader === undefined) return 0;
  const position = await readCheckpoint(database, reader);
  const pasts: Pasts = new Map();
  let computed = 0;
  for (const stale of await findStalePlaces(database, associationId, now, most)) {
    if (enough()) break;
    await refresh(tenant, stale, { position, now, pasts });
    computed += 1;
  }
  await dropClosedPlaces(database, associationId);
  return computed;
}

const refresh = async (
  tenant: TenantContext,
  { disputeId, version, moved }: StalePlace,
  { position, now, pasts }: { readonly position: number; readonly now: Instant; readonly pasts: Pasts },
): Promise<void> => {
  const { database, associationId } = tenant;
  const { signals = [], inCommon = [], movedAt = 0 } = (await findSignals(tenant, disputeId, { now }, pasts)) ?? {};
  const codes = [...new Set(signals.map(({ code }) => code))];
  if (moved && inCommon.length > 0) await markPlacesDue(database, inCommon, movedAt);
  await savePlace(database, {
    associationId,
    disputeId,
    points: placeOf(signals),
    codes,
    version,
    position,
    computedAt: now,
  });
};

const MOST = 25;

/** The same for every association, at most so many of all of them together: how many were computed. */
export async function refreshAllSignalPlaces({
  database,
  tenantOf,
  legalNow,
  most = MOST,
}: Everywhere): Promise<number> {
  // so that each has its turn
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association ORDER BY random()');
  let computed = 0;
  for (const { id } of rows) {
    if (computed >= most) break;
    computed += await refreshSignalPlaces(tenantOf(id), { now: await legalNow(id), most: most - computed });
  }
  return computed;
}
