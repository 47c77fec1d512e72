import { statementSection } from '../../sections/evidence.js';
import { claimed } from '../../claims.js';
import { DECLARATION_LOST } from '../../sections/declaration-lost.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** It goes to those whom the declaration had reached (practice.md P40). */
export const counterNoticeWithdrawn: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '被投诉方撤回了此前对下列标的提交的不侵权声明。',
        'The respondent has withdrawn its counter-notice on the items below.',
      ),
      ...claimed(DECLARATION_LOST, facts, tongue),
      say(
        '下列标的目前视为尚未答复，被投诉方仍可以重新声明。',
        'They count as unanswered; the respondent may still declare anew.',
      ),
    ],
    sections: [
      statementSection(say('撤回的说明', 'The respondent’s reason'), facts.reason),
      itemsSection(facts, tongue),
    ],
  };
};
