import { claimed, type Claim } from '../../claims.js';
import { endsApart, ownWaitingEnd } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To the platform: the waiting period ends later, since the person restricted agreed (practice.md P9). */
const STAYS: readonly Claim[] = [
  { of: ['measure-stands'], zh: '措施维持至届满之后。', en: 'The measure stays until then.' },
];

export const stayAgreed: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say(
        '双方一致同意，在协商期间顺延下列标的的等待期；被采取措施的一方已逐项同意。',
        'Both sides agree that the waiting period of the items below ends later while they negotiate; the person restricted has agreed, item by item.',
      ),
      deadline && say(`等待期至${tongue.deadline(deadline)}届满。`, `It now ends ${tongue.deadline(deadline)}.`),
      endsApart(facts, tongue),
      ...claimed(STAYS, facts, tongue),
    ],
    sections: [itemsSection(facts, tongue, ownWaitingEnd(tongue))],
  };
};
