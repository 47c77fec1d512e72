import { stepOf } from '#domain/rulebook/step-of.js';
import { materialName } from '#messages/rulebook/materials.js';
import { deadlineSection } from '../../sections/deadline.js';
import type { Template } from '../../template.js';

/**
 * All defects at once, each by its name, and until when (法院在线诉讼规则's 一次性告知 taken as the house's own rule).
 */
export const cureRequest: Template = ({ defects = [], deadline, rulebook }, tongue) => {
  const { say, locale, period } = tongue;
  const by = deadline ? tongue.deadline(deadline) : undefined;
  const within = period(stepOf(rulebook, 'curing').within);
  return {
    paragraphs: [
      say(
        `本协会审查了贵方提交的投诉材料，发现以下${defects.length}项需要补正。为方便贵方一次办妥，现将全部缺陷一次性告知。`,
        `We have checked the materials of your complaint. These points need to be cured (${defects.length}); you are told all of them now, so that you can send everything at once.`,
      ),
      by === undefined
        ? say(`请在${within}内提交补正材料。`, `Please send what is missing within ${within}.`)
        : say(`请在${by}前提交补正材料。`, `Please send what is missing by ${by}.`),
      say(
        '补正材料提交后，本协会将再次审查。逾期未补正的，本次投诉不予受理；贵方备齐材料后仍可以重新投诉，也可以直接向平台通知、向有关主管部门投诉或者向人民法院起诉。',
        'We then check again. If nothing is sent in time the complaint is not accepted; you may file again once the materials are complete, and you may at any time notify the platform yourself, complain to an authority or sue.',
      ),
    ],
    sections: [
      {
        heading: say('需要补正的材料', 'What is missing or defective'),
        items: defects.map(
          ({ code, note }) => `${materialName(code, locale)}${note ? `${say('：', ': ')}${note}` : ''}`,
        ),
      },
      deadlineSection(deadline, tongue),
    ],
    closing: [
      say(
        '对补正要求有不明白的地方，欢迎联系案件经办人。',
        'If anything is unclear, the case manager is glad to help.',
      ),
    ],
  };
};
