import { isVoid } from './found.js';
import { pairOf } from '../dispute/core/pairs.js';
import { getStage } from '../dispute/core/state.js';
import { wilsonThousandths } from '../kernel/wilson.js';
import type { Detector } from './file.js';
import { factOf, type Happened, type Past } from './past.js';

/** How a complaint was decided, each dispute once however many links it had: by its first event that says so. */
const decidedBy = (past: Past): { readonly event: Happened; readonly overturned: boolean } | undefined => {
  const { dispute, events } = past;
  const reasons = dispute.noticed.map((pair) => getStage(dispute, pairOf(pair)).reason);
  const unfounded = events.find(
    (event) =>
      event.type === 'FaithFound' &&
      event.data.side === 'complaint' &&
      event.data.finding !== 'founded' &&
      !isVoid(past, event.data.reviewId),
  );
  if (unfounded) return { event: unfounded, overturned: true };
  if (reasons.includes('taken-to-court')) return last(events, ['MeasureKept', 'ProceedingEnded'], false);
  if (reasons.includes('lifted') || reasons.includes('restored'))
    return last(events, ['WaitingPeriodEnded', 'ProceedingEnded', 'MeasureSet'], true);
  return undefined;
};

/** The last event of the first of these types that there is. */
const last = (events: readonly Happened[], types: readonly string[], overturned: boolean) => {
  const event = types.map((one) => events.findLast(({ type }) => type === one)).find((found) => found !== undefined);
  return event && { event, overturned };
};

/**
 * M08: of the complainant's decided complaints so many were overturned that luck does not explain it: the lower bound
 * of the rate is above the rule's.
 */
export const overturned: Detector = ({ subject, others, rules: { overturned: rule } }) => {
  const decided = others
    .filter(({ complainantId }) => complainantId === subject.complainantId)
    .flatMap((past) => {
      const how = decidedBy(past);
      return how ? [{ past, ...how }] : [];
    });
  const lost = decided.filter((one) => one.overturned);
  const bound = wilsonThousandths(lost.length, decided.length);
  if (decided.length < rule.leastDecided || bound < rule.lowerBound) return [];
  const numbers = { overturned: lost.length, decided: decided.length, lowerBound: bound };
  const facts = lost.map(({ past, event }) => factOf(past, event));
  return [{ code: 'complaints-overturned', aboutId: subject.complainantId, weight: 'statistical', numbers, facts }];
};
