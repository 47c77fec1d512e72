import type { Api } from './api.js';
import { dayIn } from './day-in.js';
import { passDays } from './pass-days.js';

/** Member rules of three articles; a breach of the second suspends for ninety days, and platforms are told. */
export const memberRules = (title: string, more: object = {}) => ({
  title: { 'zh-CN': title, en: 'Member rules' },
  articles: [
    {
      number: '1',
      heading: { 'zh-CN': '目的', en: 'Purpose' },
      text: {
        'zh-CN': '会员自觉保护直播电商知识产权。',
        en: 'Members protect intellectual property in live commerce.',
      },
      clause: '5.1',
    },
    {
      number: '2',
      heading: { 'zh-CN': '不得侵权', en: 'No infringement' },
      text: {
        'zh-CN': '会员不得展示、宣传、销售侵犯他人知识产权的商品。',
        en: 'A member shows, advertises and sells no goods that infringe the rights of others.',
      },
      clause: 'appendix-2',
    },
    {
      number: '3',
      heading: { 'zh-CN': '配合调查', en: 'Helping inquiries' },
      text: { 'zh-CN': '会员配合协会的核实。', en: 'A member helps the association find out.' },
    },
  ],
  termMonths: 12,
  remindDays: 30,
  hearingDays: 10,
  sanctions: [{ article: '2', consequence: 'suspension', publicity: 'platforms', days: 90 }],
  ...more,
});

/** The same as what is drafted, with what else these rules say. */
export const memberRulesWith = (more: object): readonly [string, object] => [
  'member-rules',
  { memberRules: memberRules('会员管理规则', more) },
];

/** Makes a version of rules, of members if nothing else is said, and brings it into force: drafted by one, approved by another, days later. */
export async function putRulesInForce(
  api: Api,
  { associationId }: { readonly associationId: string },
  [drafter, approver]: readonly [{ readonly token: string }, { readonly token: string }],
  [kind, content]: readonly [string, object] = memberRulesWith({}),
): Promise<{ readonly version: string; readonly hash: string }> {
  const done = (answer: Awaited<ReturnType<Api['post']>>) => {
    if (answer.status >= 300) throw new Error(answer.text);
    return answer.body;
  };
  const day = (days: number): Promise<string> => dayIn(api, drafter, days);
  const later = passDays(api, associationId);
  const drafted = done(await api.post('/v1/rules', content, drafter));
  const at = `/v1/rules/${kind}/${String(drafted['version'])}`;
  done(await api.post(`${at}/comment-periods`, { until: await day(8) }, drafter));
  await later(9);
  const { hash } = (await api.get(at, drafter)).body;
  done(await api.post(`${at}/approvals`, { hash, inForceFrom: await day(1) }, approver));
  await later(2);
  return { version: String(drafted['version']), hash: String(hash) };
}
