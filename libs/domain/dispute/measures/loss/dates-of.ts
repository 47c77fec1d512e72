import type { Instant } from '../../../kernel/message.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';

type Happened = DisputeEvent & { readonly meta: { readonly at: Instant } };

/**
 * One time that a pair was down: from the platform's confirmation of the block to that of the lift; still down without
 * the second.
 */
export type Down = { readonly from: Instant; readonly until?: Instant };

/** The dispute's own dates for one pair, beside which a merchant's figures are read. */
export type PairDates = {
  readonly pair: PairSubject;
  readonly filedAt?: Instant;
  readonly acceptedAt?: Instant;
  readonly declaredAt: readonly Instant[];
  readonly down: readonly Down[];
  /** Whole minutes down, up to the given instant where it still is. */
  readonly minutesDown: number;
};

/**
 * What the log says of these pairs: when complained of, when down and up again by the platform's own date, or where it
 * told none when it reported.
 */
export const datesOf = (
  events: readonly Happened[],
  pairs: readonly PairSubject[],
  now: Instant,
): readonly PairDates[] =>
  pairs.map((pair) => {
    const filedAt = events.find((event) => event.type === 'ComplaintFiled')?.data.filedAt;
    const acceptedAt = events.find(({ type }) => type === 'ComplaintAccepted')?.meta.at;
    const declaredAt = events.flatMap((event) =>
      event.type === 'CounterNoticeFiled' &&
      event.data.itemIds.some((itemId) => pairSubject(event.data.respondentId, itemId) === pair)
        ? [event.data.filedAt]
        : [],
    );
    const down = downOf(events, pair);
    const minutesDown = down.reduce(
      (sum, { from, until = now }) => sum + Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / 60_000)),
      0,
    );
    return { pair, ...(filedAt && { filedAt }), ...(acceptedAt && { acceptedAt }), declaredAt, down, minutesDown };
  });

const downOf = (events: readonly Happened[], pair: PairSubject): readonly Down[] => {
  const wanted = new Map<number, 'block' | 'lift'>();
  const down: { from: Instant; until?: Instant }[] = [];
  for (const event of events) {
    if (event.type === 'MeasureSet' && pairOf(event.data) === pair) wanted.set(event.data.sequence, event.data.wanted);
    if (event.type !== 'MeasureConfirmed' || pairOf(event.data) !== pair) continue;
    const at = event.data.carriedOutAt ?? event.meta.at;
    const last = down.at(-1);
    const isDown = last !== undefined && last.until === undefined;
    if (wanted.get(event.data.sequence) === 'block' && !isDown) down.push({ from: at });
    if (wanted.get(event.data.sequence) === 'lift' && isDown) last.until = at;
  }
  return down;
};
