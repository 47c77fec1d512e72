import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template, Tongue } from '../../template.js';
import type { DocumentFacts } from '../../facts.js';

const result = (outcome: NonNullable<DocumentFacts['urgent']>['outcome'], { say }: Tongue): string => {
  if (outcome === 'confirmed')
    return say('经复核，下列标的上的紧急措施予以维持。', 'On review the urgent measure on the items below stays.');
  if (outcome === 'lapsed')
    return say(
      '下列标的上的紧急措施未在规定时间内复核，依规则撤销，平台应立即恢复。',
      'Nobody reviewed the urgent measure on the items below in time: by the rules it is undone, and the platform is to restore them at once.',
    );
  return say(
    '经复核，下列标的上的紧急措施予以撤销，平台应立即恢复。',
    'On review the urgent measure on the items below is undone, and the platform is to restore them at once.',
  );
};

export const urgentReviewed: Template = (facts, tongue) => {
  const { say } = tongue;
  const { outcome, wrong, reason } = facts.urgent ?? {};
  return {
    paragraphs: [
      result(outcome, tongue),
      wrong &&
        say(
          '本次紧急通知被认定有误，本协会已单独记录；由此造成的损失，当事人可以依法主张。',
          'The urgent notice was found wrong; that is recorded as a fact of its own. Whoever was harmed may claim by law.',
        ),
    ],
    sections: [itemsSection(facts, tongue), statementSection(say('理由', 'Reason'), reason)],
  };
};
