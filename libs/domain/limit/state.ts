import type { Instant } from '../kernel/message.js';
import type { ConsequenceKind } from '../rulebook/bad-faith-rules.js';
import type { Limit, LimitEvent } from './events.js';
import { changeOf } from '../kernel/unknown-event.js';

/** The limits of one party or account that no appeal took away; each ends by its own date. */
export type Limits = readonly Limit[];

export const unlimited: Limits = [];

const EVOLVE: {
  readonly [T in LimitEvent['type']]: (limits: Limits, data: Extract<LimitEvent, { type: T }>['data']) => Limits;
} = {
  LimitImposed: (limits, { reviewId, disputeId, kind, from, until }) => [
    ...limits,
    { reviewId, disputeId, kind, from, until },
  ],
  LimitEnded: (limits, { reviewId }) => limits.filter((limit) => limit.reviewId !== reviewId),
};

export const LIMIT_EVENT_TYPES = Object.keys(EVOLVE) as readonly LimitEvent['type'][];

export const evolveLimits = (limits: Limits, event: LimitEvent): Limits => {
  const change: (limits: Limits, data: never) => Limits = changeOf(EVOLVE[event.type], event.type);
  return change(limits, event.data as never); // the table ties data to type
};

/** The limit of one of these kinds that stands at this instant, the one that lasts longest. */
export const limitAt = (limits: Limits, kinds: readonly ConsequenceKind[], at: Instant): Limit | undefined =>
  limits
    .filter(({ kind, from, until }) => kinds.includes(kind) && from <= at && at <= until)
    .sort((a, b) => (a.until < b.until ? 1 : -1))[0];
