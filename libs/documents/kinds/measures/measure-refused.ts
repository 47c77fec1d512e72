import { platformReason } from '#messages/measures/measures.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import type { PairFacts } from '../../pair-facts.js';
import type { DocumentFacts } from '../../facts.js';
import type { Template, Tongue } from '../../template.js';

export const measureRefused: Template = (facts, tongue) => {
  const { say, locale, deadline } = tongue;
  const why = ({ reasonCode, reason }: PairFacts): readonly string[] => [
    ...(reasonCode ? [`${say('平台的理由：', 'platform’s reason: ')}${platformReason(reasonCode, locale)}`] : []),
    ...(reason ? [`${say('平台的说明：', 'in its words: ')}${reason}`] : []),
  ];
  if (facts.addressee.role === 'respondent')
    return {
      paragraphs: liftRefused(facts, tongue),
      sections: [itemsSection(facts, tongue, why), deadlineSection(facts.deadline, tongue)],
    };
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

/** That it did not put back what was to be put back, to whom that concerns (E-Commerce Law 43(2)). */
const liftRefused = (facts: DocumentFacts, { say, deadline }: Tongue): readonly string[] => [
  say(
    '平台反馈，未按要求对下列标的解除措施。平台的理由逐项列明如下。',
    'The platform answered that it did not lift the measures on the items below as it was asked to. Its reasons are given for each.',
  ),
  say(
    `案件经办人将与平台联系跟进${facts.deadline ? `，时间不晚于${deadline(facts.deadline)}` : ''}。贵方有补充材料或者说明的，欢迎随时提交。`,
    `The case manager takes it up with the platform${facts.deadline ? `, by ${deadline(facts.deadline)}` : ''}. If you have further papers or explanations, please send them.`,
  ),
  say(
    '贵方也可以向有关主管部门投诉或者依法向人民法院起诉，包括申请行为保全，请求恢复。',
    'You may also complain to an authority or sue, and apply to the court for a preservation order to have the items restored.',
  ),
];
