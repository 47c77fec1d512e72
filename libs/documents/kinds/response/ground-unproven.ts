import { itemsSection } from '../../sections/items.js';
import { proceedingSection } from '../../sections/proceeding.js';
import type { Template } from '../../template.js';

/** The platform is told and decides alone; nothing is lifted by this (practice.md P6). */
export const groundUnproven: Template = (facts, tongue) => {
  const { say } = tongue;
  const missed = facts.proceeding?.missed;
  return {
    paragraphs: [
      say(
        `下列标的上的措施因投诉方报告的诉讼或者行政投诉而维持。投诉方${missed ? `已${missed}次` : ''}未按期报告程序进展，该维持依据目前未获证明，特此告知。`,
        `The measures on the items below stay because of a proceeding that the complainant reported. It has failed to report on it${missed ? ` (missed: ${missed})` : ''}; the ground of the measures is therefore unproven for now.`,
      ),
      say(
        '本告知不是解除措施的要求。是否继续维持措施，由贵平台依据法律和平台规则判断；如有决定，请告知本协会。投诉方补充报告的，本协会将及时转告。',
        'This is no request to lift. Whether to keep the measures is for your platform to decide under the law and its own rules; please tell us what you decide. If the complainant reports, you will be told at once.',
      ),
    ],
    sections: [proceedingSection(facts, tongue), itemsSection(facts, tongue)],
  };
};
