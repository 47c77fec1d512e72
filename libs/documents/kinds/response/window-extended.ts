import { deadlineSection } from '../../sections/deadline.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Only windows of the house are extended, never the law's (practice.md P9). */
export const windowExtended: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say(
        '本案由协会规则规定的期限已顺延。',
        'A time that the association’s own rules set in this dispute has been extended.',
      ),
      say('法律规定的期限不因此变动。', 'Periods set by law are not moved by this.'),
      deadline && say(`期限：${tongue.deadline(deadline)}。`, `The time ends ${tongue.deadline(deadline)}.`),
    ],
    sections: [
      statementSection(say('理由', 'The reason'), facts.reason),
      itemsSection(facts, tongue),
      deadlineSection(deadline, tongue),
    ],
  };
};
