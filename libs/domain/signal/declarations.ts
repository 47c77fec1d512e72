import { wilsonThousandths } from '../kernel/wilson.js';
import type { Detector } from './file.js';
import { isVoid } from './found.js';
import { eventsOf, factOf, type Happened, type Past } from './past.js';

const declarers = (past: Past): readonly string[] => [
  ...new Set(eventsOf(past, 'CounterNoticeFiled').map(({ data }) => data.respondentId)),
];

/** The same respondent has declared anew for all of it since, with all that such a declaration needs, and that stands. */
const isMadeGood = (
  { dispute }: Past,
  { data: { respondentId, itemIds } }: Extract<Happened, { type: 'CounterNoticeRejected' }>,
): boolean => {
  const whole = Object.values(dispute.counterNotices).filter(
    ({ respondentId: by, missing = [] }) => by === respondentId && missing.length === 0,
  );
  return itemIds.every((itemId) => whole.some(({ itemIds: named }) => named.includes(itemId)));
};

/**
 * R02: so many earlier declarations of a respondent were rejected or found false that luck does not explain it.
 * Withdrawing one is nothing bad.
 */
export const declarationsRejected: Detector = ({ subject, others, rules: { overturned: rule } }) =>
  declarers(subject).flatMap((respondentId) => {
    const earlier = others.filter((past) => declarers(past).includes(respondentId));
    const lost = earlier.flatMap((past) => {
      const rejected = eventsOf(past, 'CounterNoticeRejected').find(
        (event) => event.data.respondentId === respondentId && !isMadeGood(past, event),
      );
      const found = eventsOf(past, 'FaithFound').find(
        ({ data }) =>
          data.side === 'declaration' &&
          data.aboutId === respondentId &&
          data.finding !== 'founded' &&
          !isVoid(past, data.reviewId),
      );
      const event = rejected ?? found;
      return event ? [factOf(past, event)] : [];
    });
    const bound = wilsonThousandths(lost.length, earlier.length);
    if (earlier.length < rule.leastDecided || bound < rule.lowerBound) return [];
    const numbers = { rejected: lost.length, declared: earlier.length, lowerBound: bound };
    return [
      {
        code: 'declarations-rejected' as const,
        aboutId: respondentId,
        weight: 'statistical' as const,
        numbers,
        facts: lost,
      },
    ];
  });

/**
 * R04: declared although an effective judgment or decision is attached to the complaint, by its paper in the checklist.
 * Whether it is about the same, a person reads.
 */
export const declaredAgainstJudgment: Detector = ({ subject, rules: { judgment } }) => {
  const attached = eventsOf(subject, 'ComplaintFiled').filter(({ data }) =>
    data.materials.some(({ code, evidenceIds }) => judgment.papers.includes(code) && evidenceIds.length > 0),
  );
  if (attached.length === 0) return [];
  return declarers(subject).map((respondentId) => {
    const declared = eventsOf(subject, 'CounterNoticeFiled').filter(({ data }) => data.respondentId === respondentId);
    const facts = [...attached, ...declared].map((event) => factOf(subject, event));
    return {
      code: 'declared-against-judgment' as const,
      aboutId: respondentId,
      weight: 'medium' as const,
      numbers: { declarations: declared.length },
      facts,
    };
  });
};
