import type { PrintedDateOf, PrintedDateNoted, DateConflict } from '../intake/corrections/events.js';
import type { PairSubject } from './subject.js';
import type { Dispute } from './state.js';
import type { Instant } from '../../kernel/message.js';
import { daysRead } from './read-day.js';

/** What is proven about the thing whose date was printed, as far as the log has it. */
const provenOf = (
  about: PrintedDateOf,
  pair: PairSubject,
  { waitingEnds, services, orders }: Dispute,
): Instant | undefined => {
  if (about === 'waiting-period-end') return waitingEnds[pair]?.dueAt;
  if (about === 'order-issued') return Object.values(orders).findLast(({ pairs }) => pairs.includes(pair))?.issuedAt;
  if (about !== 'notice-arrived') return undefined;
  return Object.values(services).findLast(
    (service) => service.document === 'statutory-notice' && service.pairs.includes(pair),
  )?.arrivedAt;
};

const DAY = 24 * 3_600_000;

/** The end of a day is told as that day or as the start of the next; papers do not agree on it. */
const isFar = (one: Instant, other: Instant): boolean => Math.abs(Date.parse(one) - Date.parse(other)) > DAY;

/** The date as printed about these pairs, and how it disagrees with what is proven (practice P43). */
export const printedDate = (
  pairs: readonly PairSubject[],
  about: PrintedDateOf,
  printed: string,
  at: Instant,
  dispute: Dispute,
): PrintedDateNoted => {
  const [first] = pairs;
  const proven = first && provenOf(about, first, dispute);
  const conflict = conflictIn(daysRead(printed), (day) => conflictOf(day, about, proven, at, dispute));
  return {
    type: 'PrintedDateNoted',
    data: { pairs, about, printed, ...(conflict && { conflict }), ...(proven !== undefined && { proven }) },
  };
};

/** A date that can mean several days is in conflict where each of them is; one that says no day is in none. */
const conflictIn = (
  days: readonly (Instant | undefined)[],
  of: (day: Instant | undefined) => DateConflict | undefined,
): DateConflict | undefined => {
  const found = days.map(of);
  return found.includes(undefined) ? undefined : (found.find((one) => one !== 'no-such-day') ?? found[0]);
};

const conflictOf = (
  day: Instant | undefined,
  about: PrintedDateOf,
  proven: Instant | undefined,
  at: Instant,
  { filedAt = at }: Dispute,
): DateConflict | undefined => {
  if (day === undefined) return 'no-such-day';
  if (about !== 'waiting-period-end' && day > at) return 'in-the-future';
  if (about !== 'order-issued' && about !== 'paper' && Date.parse(day) < Date.parse(filedAt) - DAY)
    return 'before-filing';
  return proven !== undefined && isFar(day, proven) ? 'differs' : undefined;
};

/** Only where it disagrees: what agrees needs no second record. */
export const conflicting = (noted: PrintedDateNoted): readonly PrintedDateNoted[] =>
  noted.data.conflict ? [noted] : [];
