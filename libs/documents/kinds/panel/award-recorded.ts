import { REMEDIES_NAMED } from '#messages/panel/decision.js';
import { itemsSection } from '../../sections/items.js';
import { awardSection } from '../../sections/award.js';
import type { Template } from '../../template.js';

/** To the parties: a commission’s award is on record here, and the platforms have it (practice P30). */
export const awardRecorded: Template = (facts, tongue) => {
  const { say, word } = tongue;
  return {
    paragraphs: [
      say(
        `本协会已登记仲裁机构就编号${facts.number}争议的下列标的作出的仲裁结果。该结果由仲裁机构依各方的书面仲裁协议作出，本协会不作审查，也不改变其内容。`,
        `What an arbitration commission decided about the items below of dispute ${facts.number} is on record here. It decided by the parties’ written agreement; the association neither reviews nor changes it.`,
      ),
      say(
        '下列标的在本协会的程序到此结束。本协会已请平台逐项答复如何执行，答复将告知各方。对仲裁结果有异议的，请依法向有管辖权的人民法院提出。',
        'The procedure of the association ends for these items. The platforms are asked item by item to carry it out, and you will be told what they answer. Objections to it go to the court that has jurisdiction.',
      ),
    ],
    sections: [
      awardSection(facts, tongue),
      itemsSection(facts, tongue, ({ decided }) =>
        decided ? [`${say('结果：', 'decided: ')}${word(REMEDIES_NAMED[decided])}`] : [],
      ),
    ],
  };
};
