import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

export const dictationLapsed: Template = (facts, tongue) => {
  const { say } = tongue;
  const isNotice = facts.dictation?.of === 'counter-notice';
  return {
    paragraphs: [
      say(
        `本协会代贵方录入的${isNotice ? '不侵权声明' : '维权投诉'}，因未在期限内收到贵方确认而失效，未向任何人转送。`,
        `The ${isNotice ? 'counter-notice' : 'complaint'} that the association wrote down for you was not confirmed in time and has lapsed. It was passed on to nobody.`,
      ),
      say('贵方的权利不受影响，可以随时重新提交。', 'Your rights are untouched; you may file again at any time.'),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
