import { RUNG_NAMES } from '#messages/measures.js';
import { statementSection } from '../sections/evidence.js';
import { itemsSection } from '../sections/items.js';
import { rightSection } from '../sections/right.js';
import type { Template } from '../template.js';

/** Tells at once what was done before anybody was heard, how strong it is, and until when a person reviews it (practice P13). */
export const urgentMeasure: Template = (facts, tongue) => {
  const { say, word, deadline } = tongue;
  const { rung, reason } = facts.urgent ?? {};
  return {
    paragraphs: [
      say(
        `因直播正在进行或者处于已公告的促销期间，本协会就下列标的先行要求平台采取措施${rung ? `：${word(RUNG_NAMES[rung])}` : ''}。这是与情况相适应的最轻措施，不代表认定侵权成立。`,
        `Because a room is running or a declared festival window is open, the platform was asked at once for a measure on the items below${rung ? `: ${word(RUNG_NAMES[rung])}` : ''}. It is the least that helps, and no finding of infringement.`,
      ),
      facts.deadline &&
        say(
          `案件经办人将在${deadline(facts.deadline)}前复核并决定维持或者撤销；逾期未复核的，措施依规则撤销。`,
          `A person reviews it by ${deadline(facts.deadline)} and confirms or undoes it; if nobody does, it is undone by the rules.`,
        ),
      facts.addressee.role === 'respondent' &&
        say(
          '您可以立即通过案件页面说明情况、提交材料，也可以接听协会来电说明；认为措施有误的，请尽快告知。',
          'You can explain and send papers at once on the dispute’s page, or when the association calls. If the measure is wrong, please say so as soon as you can.',
        ),
    ],
    sections: [
      rightSection(facts, tongue),
      itemsSection(facts, tongue),
      facts.addressee.role !== 'respondent' && statementSection(say('未采取更轻措施的原因', 'Why nothing less would help'), reason),
    ],
  };
};
