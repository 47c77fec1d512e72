import { stepOf } from '#domain/rulebook/step-of.js';
import { deadlineSection } from '../../sections/deadline.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** To whoever promised, before the agreed day. */
export const performanceDue: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say('贵方在和解协议中承诺的事项履行期限将至。', 'What you promised in the settlement is to be performed soon.'),
      deadline && say(`履行期限：${tongue.deadline(deadline)}。`, `The agreed day ends ${tongue.deadline(deadline)}.`),
      say(
        '履行后请在案件页面报告并注明凭证。',
        'Once it is done, please report it in your pages of the dispute and name its proof.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

/** To both sides: a fact, and no finding. */
export const performanceOverdue: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '和解协议约定的履行期限已过，本协会尚未收到履行报告。',
        'The agreed day has passed. Nothing has been reported as performed.',
      ),
      say(
        '已经履行的，请立即报告；对方可以提出异议。是否违约由人员听取意见后认定。',
        'If it was done, please report it at once; the other side may object. Whether the settlement was broken a person finds, after hearing both.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};

/** To the side to which it was promised. */
export const performanceReported: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline, rulebook } = facts;
  const within = tongue.period(stepOf(rulebook, 'performance-check').within);
  return {
    paragraphs: [
      say(
        '对方报告已经履行和解协议中的承诺事项。',
        'The other side has reported that what it promised in the settlement is done.',
      ),
      !deadline &&
        say(
          `如有异议，请自本文书到达之日起${within}内提出；期满未提出的，视为确认。`,
          `If you object, please do so within ${within} of the arrival of this letter; after that, silence counts as a confirmation.`,
        ),
      deadline &&
        say(
          `如有异议，请在${tongue.deadline(deadline)}前提出；期满未提出的，视为确认。`,
          `If you object, please do so by ${tongue.deadline(deadline)}; after that, silence counts as a confirmation.`,
        ),
    ],
    sections: [
      statementSection(say('说明', 'What was said'), facts.reason),
      itemsSection(facts, tongue),
      deadlineSection(deadline, tongue),
    ],
  };
};
