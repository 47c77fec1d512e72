import { PROCEEDING_STATES } from '#domain/dispute/response/waiting-period/events.js';
import { PROCEEDING_STATES as STATES } from '#messages/response/proceedings.js';
import { claimed, someAre, type Claim } from '../../claims.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import { proceedingSection } from '../../sections/proceeding.js';
import type { Template } from '../../template.js';

const KEPT: readonly Claim[] = [
  {
    of: ['measure-stands'],
    zh: '下列标的上的措施因贵方报告的诉讼或者行政投诉而维持。',
    en: 'The measures on the items below stay because of the proceeding that you reported.',
  },
];

export const stateAsked: Template = (facts, tongue) => {
  const { say, word, list } = tongue;
  const { proceeding, deadline, rulebook } = facts;
  const missed = proceeding?.missed;
  const states = list(PROCEEDING_STATES.map((state) => word(STATES[state])));
  return {
    paragraphs: [
      ...claimed(KEPT, facts, tongue),
      say(
        `本协会未按期收到程序进展的报告${missed ? `（第${missed}次）` : ''}，请尽快告知。`,
        `A report on the proceeding that you reported was due and has not come${missed ? ` (missed: ${missed})` : ''}; please send it soon.`,
      ),
      deadline &&
        say(`下一次报告期限为${tongue.deadline(deadline)}。`, `The next report is due ${tongue.deadline(deadline)}.`),
      say(`请从以下情形中选择告知：${states}。`, `Please tell which of these it is: ${states}.`),
      someAre('measure-stands', facts) &&
        say(
          `累计${rulebook.missedStates}次未报告的，本协会将告知平台该措施的维持依据未获证明。`,
          `After ${rulebook.missedStates} missed reports the platform is told that the ground of the measure is unproven.`,
        ),
    ],
    sections: [proceedingSection(facts, tongue), itemsSection(facts, tongue), deadlineSection(deadline, tongue)],
  };
};
