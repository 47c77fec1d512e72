import { barsWords } from '#messages/intake/bars.js';
import { REJECTION_CAUSES } from '#messages/intake/complaint.js';
import { materialName } from '#messages/rulebook/materials.js';
import type { Template } from '../../template.js';

export const rejection: Template = ({ number, cause, bars = [], defects = [] }, { say, word, locale }) => ({
  paragraphs: [
    say(`贵方编号${number}的维权投诉，经审查不予受理。`, `Your complaint ${number} was examined and is not accepted.`),
    cause &&
      say(
        `原因：${word(REJECTION_CAUSES[cause])}。具体理由见下。`,
        `${word(REJECTION_CAUSES[cause])}. Every reason is given below.`,
      ),
    bars.length > 0 && say(`所依据的限制：${barsWords(bars, locale)}。`, `It is barred by ${barsWords(bars, locale)}.`),
    bars.length > 0
      ? say(
          '对裁定有异议的，请向作出裁定的人民法院提出；对协会认定有异议的，可以在认定书载明的期限内申诉。限制范围以外的投诉不受影响；限制解除或者届满后，贵方可以重新投诉。',
          'Objections to an order go to the court that made it; a finding of the association can be appealed within the time that it tells. Complaints outside the scope of the bar are untouched, and once it is lifted or over you may complain again.',
        )
      : say(
          '不予受理不影响贵方的实体权利。贵方备齐材料后可以重新投诉，也可以直接向平台发出通知、向有关主管部门投诉或者向人民法院起诉。',
          'This leaves your rights untouched. You may complain again at any time with complete materials, and you may notify the platform yourself, complain to an authority or sue.',
        ),
  ],
  sections: [
    {
      heading: say('不予受理的理由', 'The reasons'),
      items: defects.map(({ code, note }) => `${materialName(code, locale)}${note ? `${say('：', ': ')}${note}` : ''}`),
    },
  ],
  closing: [
    say(
      '如需了解如何准备材料，请联系案件经办人。',
      'If you would like to know how to prepare the materials, please ask the case manager.',
    ),
  ],
});
