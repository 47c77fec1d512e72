import { guaranteeSection } from '../../sections/guarantee.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** What a person decided once that on which goods had been restored early was gone (practice P14). */
export const restorationDecided: Template = (facts, tongue) => {
  const { say } = tongue;
  const { state, reason } = facts.restoration ?? {};
  return {
    paragraphs: [
      state === 'taken-down'
        ? say(
            '下列标的此前凭担保提前恢复，恢复的依据已不存在。本协会决定重新采取措施，已要求平台办理；法院另有裁定的，从其裁定。',
            'The items below had been restored early behind a guarantee, and what they were restored on is gone. They are to be taken down again, and the platform has been asked to; a court’s order goes first.',
          )
        : say(
            '下列标的此前凭担保提前恢复，恢复的依据已不存在。本协会决定暂不重新采取措施；当事人申请法院裁定的权利不受影响，法院另有裁定的，从其裁定。',
            'The items below had been restored early behind a guarantee, and what they were restored on is gone. They are left on sale for now; either side may apply to a court, whose order goes first.',
          ),
    ],
    sections: [
      guaranteeSection(facts.guarantee, tongue),
      itemsSection(facts, tongue),
      statementSection(say('理由', 'Reason'), reason),
    ],
  };
};
