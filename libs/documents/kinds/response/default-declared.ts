import { stepOf } from '#domain/rulebook/step-of.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

/** Silence is a default, not the end: measures stay, and a late counter-notice still counts (practice.md P4). */
export const defaultDeclared: Template = (facts, tongue) => {
  const { say, due, clause } = tongue;
  const { effectiveAt, rulebook, respondents, addressee } = facts;
  const rule = clause(stepOf(rulebook, 'awaiting-counter-notice').clause);
  const at = effectiveAt && due(effectiveAt);
  const who =
    addressee.role === 'respondent' ? say('贵方', 'you') : (respondents[0]?.name ?? say('被投诉方', 'the respondent'));
  return {
    paragraphs: [
      say(
        `${rule}规定的答复期已${at ? `于${at}` : ''}届满，本协会未收到${who}对下列标的的不侵权声明。`,
        `The time for an answer (${rule}) ended${at ? ` on ${at}` : ''}. No counter-notice from ${who} was received for the items below.`,
      ),
      addressee.role === 'respondent'
        ? say(
            '这不视为贵方承认侵权。该答复期由本协会规则规定；只要相关标的上的措施仍在执行，贵方仍可以提交不侵权声明，本协会将予接收并转送投诉方。',
            'This is no admission. That time is the association’s own: as long as a measure stands on an item you can still file a counter-notice, which is accepted and forwarded.',
          )
        : say(
            '逾期未答复不等于承认侵权，相关标的上的措施目前维持不变。该答复期由本协会规则规定，被投诉方此后提交声明的，只要措施仍在执行，本协会仍将接收并转送贵方。',
            'Silence is no admission. The measures on these items stay as they are. That time is the association’s own: a later counter-notice is still accepted and forwarded to you as long as a measure stands.',
          ),
      say(
        '争议继续处理，案件经办人将告知下一步安排。',
        'The dispute goes on; the case manager will tell you the next step.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
