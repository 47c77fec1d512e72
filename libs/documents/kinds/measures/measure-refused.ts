import { platformReason } from '#messages/measures/measures.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import type { PairFacts } from '../../pair-facts.js';
import type { Template } from '../../template.js';

export const measureRefused: Template = (facts, tongue) => {
  const { say, locale, deadline } = tongue;
  const why = ({ reasonCode, reason }: PairFacts): readonly string[] => [
    ...(reasonCode ? [`${say('平台的理由：', 'platform’s reason: ')}${platformReason(reasonCode, locale)}`] : []),
    ...(reason ? [`${say('平台的说明：', 'in its words: ')}${reason}`] : []),
  ];
  return {
    paragraphs: [
      say(
        '平台反馈，未对下列标的执行所要求的措施。平台的理由逐项列明如下。',
        'The platform answered that it did not carry out what was asked for the items below. Its reasons are given for each.',
      ),
      say(
        `案件经办人将与平台联系跟进${facts.deadline ? `，时间不晚于${deadline(facts.deadline)}` : ''}。贵方有补充证据或者说明的，欢迎随时提交。`,
        `The case manager takes it up with the platform${facts.deadline ? `, by ${deadline(facts.deadline)}` : ''}. If you have further evidence or explanations, please send them.`,
      ),
      say(
        '贵方也可以向有关主管部门投诉或者向人民法院起诉，包括依法申请行为保全。',
        'You may also complain to an authority or sue, and apply to the court for a preservation order.',
      ),
    ],
    sections: [itemsSection(facts, tongue, why), deadlineSection(facts.deadline, tongue)],
  };
};
