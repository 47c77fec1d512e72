import { daysAfter, localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type { Detector } from './file.js';
import { eventsOf, factOf, type Past } from './past.js';

/**
 * M11: many complaints, or many links, of one complainant in the days before a declared festival, this one among them.
 * Bulk proves nothing by itself (procedures.md 4.2).
 */
export const burst: Detector = ({ subject, others, festivals, rules: { burst: rule } }) => {
  const own = [subject, ...others.filter(({ complainantId }) => complainantId === subject.complainantId)];
  const isNear = (begins: Instant, ends: Instant) => (past: Past) =>
    localDateAt(past.filedAt) >= daysAfter(localDateAt(begins), -rule.daysBefore) && past.filedAt <= ends;
  for (const { begins, ends } of festivals) {
    if (!isNear(begins, ends)(subject)) continue;
    const near = own.filter(isNear(begins, ends));
    const items = near.reduce((sum, { dispute }) => sum + dispute.items.length, 0);
    if (near.length < rule.complaints && items < rule.items) continue;
    const facts = near.flatMap((past) => eventsOf(past, 'ComplaintFiled').map((event) => factOf(past, event)));
    return [
      {
        code: 'burst-before-festival',
        aboutId: subject.complainantId,
        weight: 'medium',
        numbers: { complaints: near.length, items },
        facts,
      },
    ];
  }
  return [];
};
