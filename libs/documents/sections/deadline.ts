import type { Deadline } from '#domain/calendar/derivation.js';
import { explainDeadline } from '#messages/calendar/derivation.js';
import type { Section } from '../document.js';
import type { DocumentFacts } from '../facts.js';
import type { PairFacts } from '../pair-facts.js';
import type { Tongue } from '../template.js';

/** How a deadline was counted, step by step. */
export const deadlineSection = (deadline: Deadline | undefined, { say, locale }: Tongue): Section | undefined =>
  deadline && { heading: say('期限的计算', 'How the deadline was counted'), items: explainDeadline(deadline, locale) };

/** The same of each end, where the pairs of a document end apart. */
export const deadlineSections = (
  { deadline, pairs }: Pick<DocumentFacts, 'deadline' | 'pairs'>,
  tongue: Tongue,
): readonly (Section | undefined)[] => {
  if (deadline) return [deadlineSection(deadline, tongue)];
  const ends = new Map(pairs.flatMap(({ due }) => (due ? [[JSON.stringify(due), due] as const] : [])));
  return [...ends.values()].map((due) => {
    const end = tongue.deadline(due);
    const heading = tongue.say(`期限的计算（至${end}）`, `How the deadline was counted that ends ${end}`);
    return { heading, items: explainDeadline(due, tongue.locale) };
  });
};

/** When the waiting period of one of several pairs ends that end apart, beside its item. */
export const ownWaitingEnd =
  ({ say, deadline }: Tongue) =>
  ({ due }: PairFacts): readonly string[] =>
    due ? [say(`等待期届满：${deadline(due)}`, `its waiting period ends: ${deadline(due)}`)] : [];

/** Said instead of one end where the pairs of a document end apart. */
export const endsApart = ({ pairs }: Pick<DocumentFacts, 'pairs'>, { say }: Pick<Tongue, 'say'>): string | undefined =>
  pairs.some(({ due }) => due)
    ? say(
        '各标的的等待期届满时间不同，分别载于下列标的。',
        'The waiting periods end apart; each stands beside its item below.',
      )
    : undefined;
