import { deadlineSection } from '../../sections/deadline.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** A person's outcome with its reason (practice.md P6). */
export const groundReviewed: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say(
        '案件经办人复核了下列标的上的措施的维持依据，结果和理由附后。',
        'A case manager has reviewed whether the measures on the items below still have a ground; outcome and reason are below.',
      ),
      say(
        '依据成立的，措施继续维持，并按期再次报告；不再成立的，已答复且等待期届满的标的解除措施。',
        'Where the ground stands, the measures stay and the next report is due; where it has failed, they are lifted for items that were answered and whose waiting period is over.',
      ),
      deadline && say(`期限：${tongue.deadline(deadline)}。`, `The time ends ${tongue.deadline(deadline)}.`),
    ],
    sections: [
      statementSection(say('复核的结果和理由', 'Outcome and reason'), facts.reason),
      itemsSection(facts, tongue),
      deadlineSection(deadline, tongue),
    ],
  };
};
