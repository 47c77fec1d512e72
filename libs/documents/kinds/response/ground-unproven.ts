import { claimed, type Claim } from '../../claims.js';
import { itemsSection } from '../../sections/items.js';
import { proceedingSection } from '../../sections/proceeding.js';
import type { Template } from '../../template.js';

const KEPT: readonly Claim[] = [
  {
    of: ['measure-stands'],
    zh: '下列标的上的措施因投诉方报告的诉讼或者行政投诉而维持。',
    en: 'The measures on the items below stay because of a proceeding that the complainant reported.',
  },
  {
    of: [],
    zh: '下列标的上目前没有本案正在执行的措施。',
    en: 'No measure of this dispute stands on the items below.',
  },
];

/** The platform is told and decides alone; nothing is lifted by this (practice.md P6). */
export const groundUnproven: Template = (facts, tongue) => {
  const { say } = tongue;
  const missed = facts.proceeding?.missed;
  return {
    paragraphs: [
      ...claimed(KEPT, facts, tongue),
      say(
        `投诉方${missed ? `已${missed}次` : ''}未按期报告其诉讼或者行政投诉的进展，程序是否仍在进行目前未获证明，特此告知。`,
        `The complainant has failed to report on its proceeding${missed ? ` (missed: ${missed})` : ''}; whether it goes on is unproven for now.`,
      ),
      say(
        '本告知不是解除措施的要求。是否采取或者维持措施，由贵平台依据法律和平台规则判断；如有决定，请告知本协会。投诉方补充报告的，本协会将及时转告。',
        'This is no request to lift. Whether to keep or take a measure is for your platform to decide under the law and its own rules; please tell us what you decide. If the complainant reports, you will be told at once.',
      ),
    ],
    sections: [proceedingSection(facts, tongue), itemsSection(facts, tongue)],
  };
};
