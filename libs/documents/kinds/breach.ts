import { deadlineSection } from '../sections/deadline.js';
import { statementSection } from '../sections/evidence.js';
import { itemsSection } from '../sections/items.js';
import type { Template } from '../template.js';

/** To whoever promised: it is heard before anybody decides. */
export const breachAlleged: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say('对方提出，贵方没有按约定履行和解协议。', 'The other side says that the settlement was not performed as agreed by you.'),
      say('本协会先听取贵方意见，再作认定。', 'You are heard first; only then does a person decide.'),
      deadline && say(`请在${tongue.deadline(deadline)}前答辩。`, `Please answer by ${tongue.deadline(deadline)}.`),
    ],
    sections: [statementSection(say('对方的理由', 'What the other side says'), facts.reason), itemsSection(facts, tongue), deadlineSection(deadline, tongue)],
  };
};

/** To both sides, with the reason. */
export const breachDecided: Template = (facts, tongue) => {
  const { say } = tongue;
  return {
    paragraphs: [
      say(
        '案件经办人听取双方意见后，就和解协议是否得到履行作出认定，结果见案件页面，理由附后。',
        'A case manager has heard both sides on whether the settlement was performed and has made a finding, which stands in your pages of the dispute, for the reason below.',
      ),
      say(
        '认定违约且协议约定恢复处理的，相关标的恢复处理，措施一并恢复。',
        'Where a breach was found and the settlement says so, its items are in dispute again, with their measures.',
      ),
    ],
    sections: [statementSection(say('理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
