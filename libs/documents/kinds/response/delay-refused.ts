import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Both sides are told why (practice.md P7). */
export const delayRefused: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '案件经办人审查了投诉方就下列标的申请扣除的迟延及其证明，认定事由不成立，理由附后。',
        'A case manager has examined the delay claimed for the items below, with its proof, and has not found it excused, for the reason below.',
      ),
      say('等待期不变。', 'The waiting period stays as it is.'),
    ],
    sections: [statementSection(say('理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
