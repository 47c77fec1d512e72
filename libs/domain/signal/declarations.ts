import { pairSubject } from '../dispute/subject.js';
import { wilsonThousandths } from '../wilson.js';
import type { Look } from './file.js';
import { eventsOf, factOf, type Past } from './past.js';

const declarers = (past: Past): readonly string[] => [...new Set(eventsOf(past, 'CounterNoticeFiled').map(({ data }) => data.respondentId))];

/** R02: so many earlier declarations of a respondent were rejected or found false that luck does not explain it. Withdrawing one is nothing bad. */
export const declarationsRejected: Look = ({ subject, others, rules: { overturned: rule } }) =>
  declarers(subject).flatMap((respondentId) => {
    const earlier = others.filter((past) => declarers(past).includes(respondentId));
    const lost = earlier.flatMap((past) => {
      const rejected = eventsOf(past, 'CounterNoticeRejected').find(({ data }) => data.respondentId === respondentId);
      const found = eventsOf(past, 'FaithFound').find(({ data }) => data.side === 'declaration' && data.aboutId === respondentId && data.finding !== 'founded');
      const event = rejected ?? found;
      return event ? [factOf(past, event)] : [];
    });
    const bound = wilsonThousandths(lost.length, earlier.length);
    if (earlier.length < rule.leastDecided || bound < rule.lowerBound) return [];
    const numbers = { rejected: lost.length, declared: earlier.length, lowerBound: bound };
    return [{ code: 'declarations-rejected' as const, aboutId: respondentId, weight: 'statistical' as const, numbers, facts: lost }];
  });

/** R04: declared for an item although a court's order to take it down stands. */
export const declaredAgainstOrder: Look = ({ subject }) => {
  const ordered = new Map<string, Past['events'][number]>();
  return subject.events.flatMap((event) => {
    if (event.type === 'CourtOrderRecorded')
      for (const pair of event.data.pairs) event.data.order === 'take-down' ? ordered.set(pair, event) : ordered.delete(pair);
    if (event.type !== 'CounterNoticeFiled') return [];
    const { respondentId, itemIds } = event.data;
    const orders = itemIds.flatMap((itemId) => ordered.get(pairSubject(respondentId, itemId)) ?? []);
    if (orders.length === 0) return [];
    const facts = [...new Set(orders), event].map((one) => factOf(subject, one));
    return [{ code: 'declared-against-order' as const, aboutId: respondentId, weight: 'strong' as const, numbers: { items: orders.length }, facts }];
  });
};
