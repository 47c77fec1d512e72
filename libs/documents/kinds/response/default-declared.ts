import { stepOf } from '#domain/rulebook/step-of.js';
import { claimed, type Claim } from '../../claims.js';
import { itemsSection } from '../../sections/items.js';
import type { Template } from '../../template.js';

const STAYS: readonly Claim[] = [
  {
    of: ['measure-stands'],
    zh: '逾期未答复不等于承认侵权，相关标的上的措施目前维持不变。',
    en: 'Silence is no admission. The measures on these items stay as they are.',
  },
  {
    of: [],
    zh: '逾期未答复不等于承认侵权，相关标的上目前没有本案的措施。',
    en: 'Silence is no admission. No measure of this dispute stands on these items.',
  },
];

/** Silence is a default, not the end: measures stay, and a late counter-notice still counts (practice.md P4). */
export const defaultDeclared: Template = (facts, tongue) => {
  const { say, due, clause } = tongue;
  const { effectiveAt, rulebook, respondents, addressee } = facts;
  const rule = clause(stepOf(rulebook, 'awaiting-counter-notice').clause);
  const at = effectiveAt && due(effectiveAt);
  const who =
    addressee.role === 'respondent' ? say('贵方', 'you') : (respondents[0]?.name ?? say('被投诉方', 'the respondent'));
  const silence: readonly Claim[] = [
    {
      of: ['never-declared'],
      zh: `${rule}规定的答复期已${at ? `于${at}` : ''}届满，本协会未收到${who}对下列标的的不侵权声明。`,
      en: `The time for an answer (${rule}) ended${at ? ` on ${at}` : ''}. No counter-notice from ${who} was received for the items below.`,
    },
    {
      of: [],
      zh: `${who}此前对下列标的的不侵权声明不再有效，重新开放的答复期（${rule}）已${at ? `于${at}` : ''}届满，${who}没有再作声明。`,
      en: `An earlier counter-notice from ${who} on the items below counts no more. The time for a new one (${rule}) ended${at ? ` on ${at}` : ''}, and none came.`,
    },
  ];
  return {
    paragraphs: [
      ...claimed(silence, facts, tongue),
      ...(addressee.role === 'respondent'
        ? [
            say(
              '这不视为贵方承认侵权。该答复期由本协会规则规定；本协会对相关标的的程序结束之前，贵方仍可以提交不侵权声明，本协会将予接收并转送投诉方。',
              'This is no admission. That time is the association’s own: until the procedure here has ended for an item you can still file a counter-notice, which is accepted and forwarded.',
            ),
          ]
        : [
            ...claimed(STAYS, facts, tongue),
            say(
              '该答复期由本协会规则规定，被投诉方此后提交声明的，本协会仍将接收并转送贵方。',
              'That time is the association’s own: a later counter-notice is still accepted and forwarded to you.',
            ),
          ]),
      say(
        '争议继续处理，案件经办人将告知下一步安排。',
        'The dispute goes on; the case manager will tell you the next step.',
      ),
    ],
    sections: [itemsSection(facts, tongue)],
  };
};
