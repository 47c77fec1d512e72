import { deadlineSection } from '../../sections/deadline.js';
import { statementSection } from '../../sections/evidence.js';
import { claimed } from '../../claims.js';
import { DECLARATION_LOST } from '../../sections/declaration-lost.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Every step is reversible: the respondent may declare anew in the whole of its time (practice.md P40). */
export const counterNoticeRejected: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say(
        '案件经办人经审查，认定对下列标的提交的不侵权声明不成立，理由附后。',
        'A case manager has examined the counter-notice on the items below and found that it does not hold, for the reason below.',
      ),
      ...claimed(DECLARATION_LOST, facts, tongue),
      say(
        '被投诉方可以重新声明，这一认定不代表本协会认定侵权成立。',
        'The respondent can declare anew. This is no finding of infringement.',
      ),
      deadline && say(`期限：${tongue.deadline(deadline)}。`, `The time ends ${tongue.deadline(deadline)}.`),
    ],
    sections: [
      statementSection(say('认定的理由', 'Why it was rejected'), facts.reason),
      itemsSection(facts, tongue),
      deadlineSection(deadline, tongue),
    ],
  };
};
