import { RUNG_NAMES } from '#messages/measures/measures.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import { rightSection } from '../../sections/right.js';
import type { Template } from '../../template.js';

/**
 * Tells at once what was done before anybody was heard, how strong it is, and until when a person reviews it (practice
 * P13). Whoever is touched by it and is no party is reached by the platform alone.
 */
export const urgentMeasure: Template = (facts, tongue) => {
  const { say, word, deadline } = tongue;
  const { rung, reason } = facts.urgent ?? {};
  const runs = facts.respondents.some(
    ({ roles }) => roles.includes('room-operator') || roles.includes('live-marketer'),
  );
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
      facts.addressee.role === 'platform' &&
        !runs &&
        say(
          '上述标的由被投诉方以外的人展示，或者在其运营的直播间出现的（直播间运营者、直播营销人员、服务机构），本协会没有其联系方式，请贵平台将该措施一并告知。其可以向本协会说明措施对其的影响，由复核该措施的人员一并考虑。',
          'Where somebody else than the respondent shows the items or runs the room that they are in (operator, live marketer, agency), the association has no address: please tell them of the measure, too. They may explain to the association what it does to them, and the person who reviews the measure takes that into account.',
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
      facts.addressee.role !== 'respondent' &&
        statementSection(say('未采取更轻措施的原因', 'Why nothing less would help'), reason),
    ],
  };
};
