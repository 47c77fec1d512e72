import type { DraftRulesBody, MemberRulesBody } from '../../client/types.gen.js';
import { comparedTexts } from './comparison-texts.js';

const rules = (more: Partial<MemberRulesBody>): DraftRulesBody => ({
  memberRules: {
    title: { 'zh-CN': '会员管理规则', en: 'Member rules' },
    articles: [{ number: '1', heading: { 'zh-CN': '目的', en: 'Purpose' }, text: { 'zh-CN': '一', en: 'One' } }],
    ...{ termMonths: 12, remindDays: 30, hearingDays: 10, sanctions: [], ...more },
  },
});
const duty = { course: 'before-listing', roles: ['merchant'], withinDays: 30, everyMonths: 12 } as const;
const training = [{ ...duty, roles: [...duty.roles] }];
const step: NonNullable<MemberRulesBody['prevention']>['steps'][number] = {
  ...{ article: '1', leastGrounds: 1, days: 90, needsSecond: true },
  kind: 'pre-listing-check',
  publicity: 'platforms',
};
const prevention: NonNullable<MemberRulesBody['prevention']> = { withinMonths: 12, replyDays: 5, steps: [step] };

it('shows a course that came, went, or is owed otherwise', () => {
  expect(comparedTexts(rules({}), rules({ training }), 'en')).toEqual([
    expect.objectContaining({ before: '', after: expect.stringContaining('30 days') as string }),
  ]);
  expect(comparedTexts(rules({ training }), rules({}), 'zh-CN')).toEqual([expect.objectContaining({ after: '' })]);
  const later = training.map((one) => ({ ...one, withinDays: 60 }));
  expect(comparedTexts(rules({ training }), rules({ training: later }), 'en')).toHaveLength(1);
  expect(comparedTexts(rules({ training }), rules({ training }), 'en')).toEqual([]);
});

it('shows a degree of preventive measures that was made stricter, and the months that count', () => {
  const stricter = { ...prevention, withinMonths: 24, steps: [{ ...step, days: 180 }] };
  const compared = comparedTexts(rules({ prevention }), rules({ prevention: stricter }), 'en');
  expect(compared.map(({ name }) => name)).toEqual([
    'Preventive measures by degrees',
    'Preventive measures by degrees · Degree 1',
  ]);
  expect(comparedTexts(rules({ prevention }), rules({ prevention }), 'en')).toEqual([]);
});
