import { stepOf } from '#domain/rulebook/step-of.js';
import { claimed, someAre, type Claim } from '../../claims.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import { proceedingSection } from '../../sections/proceeding.js';
import type { Template } from '../../template.js';

const CLAIMS: readonly Claim[] = [
  {
    of: ['measure-stands', 'period-counted'],
    zh: '投诉或者起诉的报告在期限内收到，下列标的上的措施暂予维持。',
    en: 'The suit or authority complaint was reported in time: the measures on the items below stay for now.',
  },
  {
    of: ['measure-stands'],
    zh: '本协会已收到投诉或者起诉的报告。下列标的尚无等待期在计算，其措施依所报告的程序暂予维持。',
    en: 'The suit or authority complaint was reported. No waiting period runs for the items below; their measures stay for now on the proceeding that was reported.',
  },
  {
    of: [],
    zh: '本协会已收到投诉或者起诉的报告。下列标的上目前没有本案的措施。',
    en: 'The suit or authority complaint was reported. No measure of this dispute stands on the items below.',
  },
];

/** A kept measure has a ground and a next review (practice.md P6). */
export const measureKept: Template = (facts, tongue) => {
  const { say, period } = tongue;
  const { deadline, rulebook, addressee } = facts;
  const every = period(stepOf(rulebook, 'kept').within);
  const next = deadline && tongue.deadline(deadline);
  const whose =
    addressee.role === 'complainant' ? say('请贵方', 'Please') : say('投诉方应当', 'The complainant has to');
  return {
    paragraphs: [
      ...claimed(CLAIMS, facts, tongue),
      say(
        `${whose}每${every}报告一次程序进展${next ? `，下一次报告期限为${next}` : ''}。该报告周期由本协会规则规定。`,
        `${whose} report on the proceeding every ${every}${next ? `; the next report is due ${next}` : ''}. That interval is set by the association’s own rules.`,
      ),
      someAre('measure-stands', facts) &&
        say(
          '程序未被受理、被撤回、被驳回或者有不利的生效结果的，措施将予解除。',
          'If the proceeding is not accepted, withdrawn, dismissed or finally lost, the measure is lifted.',
        ),
    ],
    sections: [proceedingSection(facts, tongue), itemsSection(facts, tongue), deadlineSection(deadline, tongue)],
  };
};
