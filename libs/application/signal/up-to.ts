import type { Instant } from '#domain/kernel/message.js';

/**
 * By legal time, at which each act arrived: what is recorded lies in machine time, which an association's clock need
 * not share.
 */
export const upTo = <E extends { readonly meta: { readonly at: Instant } }>(
  events: readonly E[],
  asOf: Instant,
): readonly E[] => events.filter(({ meta }) => meta.at <= asOf);
