import { deadlineSection } from '../../sections/deadline.js';
import { statementSection } from '../../sections/evidence.js';
import { itemsSection } from '../../sections/items.js';
import type { BreachConsequence } from '#domain/dispute/talks/settlement/terms.js';
import type { Words } from '#messages/locale.js';
import type { Template } from '../../template.js';

/** To whoever promised: it is heard before anybody decides. */
export const breachAlleged: Template = (facts, tongue) => {
  const { say } = tongue;
  const { deadline } = facts;
  return {
    paragraphs: [
      say(
        '对方提出，贵方没有按约定履行和解协议。',
        'The other side says that the settlement was not performed as agreed by you.',
      ),
      say('本协会先听取贵方意见，再作认定。', 'You are heard first; only then does a person decide.'),
      deadline && say(`请在${tongue.deadline(deadline)}前答辩。`, `Please answer by ${tongue.deadline(deadline)}.`),
    ],
    sections: [
      statementSection(say('对方的理由', 'What the other side says'), facts.reason),
      itemsSection(facts, tongue),
      deadlineSection(deadline, tongue),
    ],
  };
};

/** What follows from a breach that was found. */
const FOLLOWS: { readonly [C in BreachConsequence]: Words } = {
  reopen: {
    'zh-CN': '已了结的事项恢复处理，此前因和解解除的措施一并恢复。',
    en: 'What was settled is in dispute again, and measures that the settlement had lifted are asked for again.',
  },
  escalate: {
    'zh-CN': '已了结的事项恢复处理，此前因和解解除的措施一并恢复，并直接提交专家组。',
    en: 'What was settled is in dispute again and goes before a panel of experts at once; measures that the settlement had lifted are asked for again.',
  },
  record: {
    'zh-CN': '认定予以记录；已了结的事项不恢复处理。',
    en: 'The finding is recorded; what was settled stays settled.',
  },
};

/** To both sides, with the reason. */
export const breachDecided: Template = (facts, tongue) => {
  const { say } = tongue;
  const { breach } = facts;
  return {
    paragraphs: [
      breach?.found === false
        ? say(
            '案件经办人听取双方意见后认定：约定事项已经履行，不构成违约。理由附后。',
            'A case manager has heard both sides and finds that what was promised was performed: there is no breach. The reason is below.',
          )
        : say(
            '案件经办人听取双方意见后认定：约定事项没有按约定履行，构成违约。理由附后。',
            'A case manager has heard both sides and finds that what was promised was not performed as agreed: there is a breach. The reason is below.',
          ),
      breach?.consequence !== undefined && say(FOLLOWS[breach.consequence]['zh-CN'], FOLLOWS[breach.consequence].en),
    ],
    sections: [statementSection(say('理由', 'The reason'), facts.reason), itemsSection(facts, tongue)],
  };
};
