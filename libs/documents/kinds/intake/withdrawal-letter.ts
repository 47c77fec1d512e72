import { claimed, type Claim } from '../../claims.js';
import { itemsSection } from '../../sections/items.js';
import { statementSection } from '../../sections/evidence.js';
import type { Template } from '../../template.js';

/**
 * In the complainant's name; names items and respondents, and lifts at once (practice.md P10). What was given for it
 * stays with the association.
 */
const NONE: Claim = {
  of: [],
  zh: '下列标的上没有因本次投诉正在执行的措施。',
  en: 'No measure stands on the items because of the complaint.',
};

const ASKED: readonly Claim[] = [
  {
    of: ['lifted-now'],
    zh: '请贵平台立即解除因本次投诉对下列标的采取的措施，并反馈执行结果。',
    en: 'Please lift at once the measures taken on these items because of the complaint, and report that it is done.',
  },
  {
    of: ['refused-before'],
    zh: '贵平台此前反馈没有执行所要求的措施；该要求不再有效，请勿再执行。',
    en: 'Your platform had answered that it did not carry out the measure; what was asked no longer holds, so please take none.',
  },
  NONE,
];

const TOLD: readonly Claim[] = [
  {
    of: ['lifted-now'],
    zh: '本协会已要求平台立即解除因本次投诉对下列标的采取的措施。',
    en: 'The platform has been asked to lift at once the measures taken on these items because of the complaint.',
  },
  {
    of: ['refused-before'],
    zh: '平台此前反馈没有执行所要求的措施，因此没有措施需要解除；该要求不再有效。',
    en: 'The platform had answered that it did not carry out the measure, so there is none to lift; what was asked no longer holds.',
  },
  NONE,
];

export const withdrawalLetter: Template = (facts, tongue) => {
  const { say, instant } = tongue;
  const { complainant, withdrawal, number } = facts;
  const at = withdrawal && instant(withdrawal.at);
  return {
    paragraphs: [
      say(
        `${complainant.name}${at ? `于${at}` : ''}撤回编号${number}争议中对下列标的的投诉。`,
        `${complainant.name} withdraws the complaint in dispute ${number} about the items below${at ? `, as of ${at}` : ''}.`,
      ),
      ...claimed(facts.addressee.role === 'platform' ? ASKED : TOLD, facts, tongue),
      say('未列出的标的不受影响。', 'Items that are not listed stay as they are.'),
    ],
    sections: [
      itemsSection(facts, tongue, undefined, say('撤回投诉的标的', 'The items withdrawn')),
      statementSection(say('投诉方的说明', 'The complainant’s reason'), withdrawal?.reason),
    ],
    closing: [
      say(
        `本函由${facts.association['zh-CN']}协助生成并送达。`,
        `Prepared and served with the help of ${facts.association.en}.`,
      ),
    ],
    signed: complainant.name,
  };
};
