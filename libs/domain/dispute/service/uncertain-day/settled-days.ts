import type { Consequence, Decided } from '../../core/consequence.js';
import type { Subject } from '../../core/subject.js';

/** A question about a last day goes away once its subject no longer ends, for all that is known, on that day. */
export const settledDays: Consequence = {
  when: (decided) => settled(decided).length > 0,
  follows: (decided) => settled(decided).map((subject) => ({ type: 'UncertainDaySettled', data: { subject } })),
};

const settled = ({ dispute: { uncertainDays, stages } }: Decided): readonly Subject[] =>
  (Object.keys(uncertainDays) as Subject[]).filter((subject) => {
    const { deadline } = stages[subject] ?? {};
    return !deadline?.provisional || deadline.dueAt !== uncertainDays[subject]?.countedTo;
  });
