import { RESTORATIONS } from '#messages/measures/guarantee.js';
import { guaranteeSection } from '../../sections/guarantee.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

export const restorationAnswered: Template = (facts, tongue) => {
  const { say, word } = tongue;
  const { state, wish, reason } = facts.restoration ?? {};
  return {
    paragraphs: [
      state === 'granted'
        ? say(
            `同意对下列标的提前处理${wish ? `：${word(RESTORATIONS[wish])}` : ''}。等待期继续计算，投诉方向有关主管部门投诉或者起诉的权利不受影响；法院另有裁定的，从其裁定。`,
            `Granted for the items below${wish ? `: ${word(RESTORATIONS[wish])}` : ''}. The waiting period runs on, and the complainant’s right to complain to an authority or to sue is untouched; a court’s order goes first.`,
          )
        : say(
            '不同意对下列标的提前恢复，已有措施不变。',
            'Early restoration of the items below was refused; measures stay as they are.',
          ),
    ],
    sections: [
      guaranteeSection(facts.guarantee, tongue),
      itemsSection(facts, tongue),
      statementSection(say('理由', 'Reason'), reason),
    ],
  };
};
