import type { PrintedDateOf, PrintedDateNoted, DateConflict } from '../intake/corrections/events.js';
import type { PairSubject } from './subject.js';
import type { Dispute } from './state.js';
import { type Instant, instant } from '../../kernel/message.js';

export const DATE = /^\D*(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?:\D.*)?$/;

/** What is proven about the thing whose date was printed, as far as the log has it. */
export const provenOf = (
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

/** Years, months and days as printed, if there is such a day; a whole instant is taken as it is. */
export const meant = (printed: string): Instant | undefined => {
  const [, year = 0, month = 0, day = 0] = (DATE.exec(printed) ?? []).map(Number);
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (year === 0 || utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return undefined;
  // a day on paper begins at midnight in Shanghai
  if (!/T.*Z$/.test(printed)) return instant(utc.getTime() - 8 * 3_600_000);
  return Number.isNaN(Date.parse(printed)) ? undefined : instant(printed);
};

export const DAY = 24 * 3_600_000;

/** The end of a day is told as that day or as the start of the next; papers do not agree on it. */
export const isFar = (one: Instant, other: Instant): boolean => Math.abs(Date.parse(one) - Date.parse(other)) > DAY;

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
  const conflict = conflictOf(meant(printed), about, proven, at, dispute);
  return {
    type: 'PrintedDateNoted',
    data: { pairs, about, printed, ...(conflict && { conflict }), ...(proven !== undefined && { proven }) },
  };
};

export const conflictOf = (
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
