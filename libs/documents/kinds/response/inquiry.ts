import { stepOf } from '#domain/rulebook/step-of.js';
import { claimed, type Claim } from '../../claims.js';
import { deadlineSection } from '../../sections/deadline.js';
import { itemsSection } from '../../sections/items.js';
import { lawsOf } from '../../sections/laws.js';
import type { Template } from '../../template.js';

const THEN: readonly Claim[] = [
  {
    of: ['measure-stands'],
    zh: '没有收到报告或者逾期未答复的，本协会将要求贵平台终止下列标的上的措施。',
    en: 'Where there is no report, or no answer in time, you will be asked to end the measure on the items below.',
  },
];

/**
 * The law asks what the platform has received, so it is asked before anything is lifted; silence does not extend
 * (practice.md P5).
 */
export const inquiry: Template = (facts, tongue) => {
  const { say, period, clause, list } = tongue;
  const { deadline, rulebook } = facts;
  const by = deadline ? tongue.deadline(deadline) : undefined;
  const within = period(stepOf(rulebook, 'inquiry').within);
  const waits = lawsOf(facts, tongue).filter(({ rule }) => rule.onCounterNotice === 'wait');
  const rules = list([...new Set(waits.map(({ waitingPeriod }) => clause(waitingPeriod.clause)))]);
  return {
    paragraphs: [
      say(
        `下列标的的等待期（${rules}）已经届满，本协会尚未收到投诉方已经投诉或者起诉的报告。请问贵平台是否收到过投诉方就这些标的向有关主管部门投诉或者向人民法院起诉的报告？`,
        `The waiting period of the items below (${rules}) is over, and the association has received no report of a suit or authority complaint. Has your platform received one about these items?`,
      ),
      by === undefined
        ? say(`请在${within}内答复。`, `Please answer within ${within}.`)
        : say(`请在${by}前答复。`, `Please answer by ${by}.`),
      say(
        '收到过的，请告知类型、证明和收到时间，以收到时间认定是否在期限内；没有收到的，请告知“未收到”。逾期未答复的，等待期不因此延长。',
        'If you have, please tell us its kind, its proof and when you received it: that time decides whether it was in time. If not, please say so. Silence does not extend the waiting period.',
      ),
      ...claimed(THEN, facts, tongue),
      say(
        '贵平台自行计算的等待期截止时间与我们不同的，也请一并告知，我们会并列记录。',
        'If your own end of the waiting period differs from ours, please tell it too; it is recorded beside ours.',
      ),
    ],
    sections: [
      itemsSection(facts, tongue, ({ effectiveAt }) =>
        effectiveAt ? [`${say('等待期届满：', 'waiting period ended: ')}${tongue.due(effectiveAt)}`] : [],
      ),
      deadlineSection(deadline, tongue),
    ],
  };
};
