import type pg from 'pg';
import type { Called, Following } from '#event-store/follow.js';
import type { Tenants } from '../tenants.js';
import { followParts, type FollowParts } from './follow-as.js';
import type { Apart } from './hurry.js';
import { keptPlaces } from './kept-places.js';
import { toTheEnd } from './to-the-end.js';
import { wakeDisputes, type Acknowledged } from './wake-dispute.js';
import { SHARDS } from './wake-shards.js';
import type { Waker } from './waker.js';

const IDLE = 500;

type Parts = FollowParts & {
  readonly pool: pg.Pool;
  readonly wake: Waker['wake'];
  readonly remember: Tenants['remember'];
};

const nameOf = (shard: number): string => `wake-dispute/${shard}`;

/** Wakes whatever moves, each worker the disputes of its own parts. */
export const followWakes = ({ pool, wake, remember, ...parts }: Parts, log: Called, apart: Apart): Following => {
  const leases = SHARDS.map((shard) => ({ name: nameOf(shard), weight: 1 }));
  const acknowledged: Acknowledged = new Map();
  const places = keptPlaces(pool);
  const pass = (held: readonly string[]): Promise<number> => {
    const shards = SHARDS.filter((shard) => held.includes(nameOf(shard)));
    return toTheEnd(() => wakeDisputes(pool, wake, remember, shards, acknowledged, places))();
  };
  const following = followParts(parts, 'wake-dispute', leases, pass, IDLE, log, apart);
  return { stop: () => following.stop().then(places.end) };
};
