import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Never dropped: who names an item that is not here is told why (practice.md P37). */
export const unlistedRefused: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '贵方提交的材料指明了通知未列的标的。经核对，该标的不属于本案，理由附后。',
        'What you filed names an item that the notice does not list. It was looked for and is not of this dispute, for the reason below.',
      ),
      say(
        '贵方提交的内容对本案所列标的不受影响。该标的上的措施如出自其他案件或者平台自身，请向相应的案件经办人或者平台提出。',
        'What you filed stays as it is for the items of this dispute. If a measure on that other item comes from another dispute or from the platform itself, please turn to its case manager or to the platform.',
      ),
    ],
    sections: [statementSection(say('答复的理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
