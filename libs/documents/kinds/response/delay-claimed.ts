import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** The respondents learn what was claimed before it is examined (practice.md P7). */
export const delayClaimed: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '投诉方就下列标的申请从等待期中扣除其无法控制的迟延，并提交了证明，由案件经办人审查。',
        'The complainant has claimed, with proof, that a delay beyond its control be left out of the waiting period of the items below; a case manager examines it.',
      ),
      say(
        '审查之前等待期不变；贵方有意见的，请尽快告知案件经办人。审查结果将另行告知。',
        'Until then the period stays as it is. If you object, please tell the case manager soon; you will be told the outcome.',
      ),
    ],
    sections: [statementSection(say('申请的事由', 'The cause claimed'), facts.reason), itemsSection(facts, tongue)],
  };
};
