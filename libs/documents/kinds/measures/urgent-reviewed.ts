import { statementSection } from '../../sections/evidence.js';
import { claimed, type Claim } from '../../claims.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';
import type { DocumentFacts } from '../../facts.js';

const BACK = { zh: '，平台应立即恢复', en: ', and the platform is to restore them at once' };
const REFUSED = {
  zh: '；平台此前反馈没有执行，无须恢复',
  en: '; the platform had not carried it out, so there is nothing to restore',
};

const undone = (zh: string, en: string): readonly Claim[] => [
  { of: ['lifted-now'], zh: `${zh}${BACK.zh}。`, en: `${en}${BACK.en}.` },
  { of: ['refused-before'], zh: `${zh}${REFUSED.zh}。`, en: `${en}${REFUSED.en}.` },
  { of: [], zh: `${zh}。`, en: `${en}.` },
];

/** What became of the urgent measure, by the outcome of its review. */
const OUTCOMES: Readonly<Record<NonNullable<NonNullable<DocumentFacts['urgent']>['outcome']>, readonly Claim[]>> = {
  confirmed: [
    {
      of: ['measure-stands'],
      zh: '经复核，下列标的上的紧急措施予以维持。',
      en: 'On review the urgent measure on the items below stays.',
    },
    {
      of: [],
      zh: '经复核，对下列标的要求采取紧急措施是适当的；其上目前没有正在执行的措施。',
      en: 'On review it was right to ask for the urgent measure on the items below; none stands there now.',
    },
  ],
  lapsed: undone(
    '下列标的上的紧急措施未在规定时间内复核，依规则撤销',
    'Nobody reviewed the urgent measure on the items below in time: by the rules it is undone',
  ),
  undone: undone('经复核，下列标的上的紧急措施予以撤销', 'On review the urgent measure on the items below is undone'),
};

export const urgentReviewed: Template = (facts, tongue) => {
  const { say } = tongue;
  const { outcome, wrong, reason } = facts.urgent ?? {};
  return {
    paragraphs: [
      ...claimed(OUTCOMES[outcome ?? 'undone'], facts, tongue),
      wrong &&
        say(
          '本次紧急通知被认定有误，本协会已单独记录；由此造成的损失，当事人可以依法主张。',
          'The urgent notice was found wrong; that is recorded as a fact of its own. Whoever was harmed may claim by law.',
        ),
    ],
    sections: [itemsSection(facts, tongue), statementSection(say('理由', 'Reason'), reason)],
  };
};
