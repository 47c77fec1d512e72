import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { turnsOf, type Turn } from './folded-dispute.js';

/** How long a dispute stood at a stage with somebody to act, in seconds, all times together. */
export type Held = Turn & { readonly seconds: number };
/** What it has come to: the times that are over, and since when whose turn it is. */
export type HeldTimes = {
  readonly held: readonly Held[];
  readonly turn?: Turn & { readonly since: Instant };
  /** When it was over, if it is. */
  readonly endedAt?: Instant;
};

/**
 * Who held a dispute for how long, from its log alone: between two instants at which something was recorded nothing
 * changes. A time that runs has no length in it, so that a replay comes to the same.
 */
export const heldTimes = (events: Stream<DisputeEvent>['events']): HeldTimes => {
  const sums = new Map<string, Held>();
  let turn: HeldTimes['turn'];
  let endedAt: Instant | undefined;
  for (const { since, turn: now } of turnsOf(events)) {
    if (turn) add(sums, turn, Math.max(0, Math.round((Date.parse(since) - Date.parse(turn.since)) / 1000)));
    endedAt = now ? undefined : since;
    turn = now && { ...now, since };
  }
  return {
    held: [...sums.values()].filter(({ seconds }) => seconds > 0),
    ...(turn && { turn }),
    ...(endedAt && { endedAt }),
  };
};

const add = (sums: Map<string, Held>, { stage, waiter }: Turn, seconds: number): void => {
  const key = `${stage} ${waiter}`;
  sums.set(key, { stage, waiter, seconds: (sums.get(key)?.seconds ?? 0) + seconds });
};
