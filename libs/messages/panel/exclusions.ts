import type { Exclusion } from '#domain/rulebook/panel-rules.js';
import type { Words } from '../locale.js';

/** Why somebody cannot sit. */
export const EXCLUSIONS_NAMED = {
  'mediator-of-the-dispute': { 'zh-CN': '本案调解员', en: 'mediator of this dispute' },
  'handled-the-dispute': { 'zh-CN': '本案经办人员', en: 'handled this dispute' },
  'party-itself': { 'zh-CN': '系当事人或者其账户', en: 'is a party, or acts for one' },
  kin: { 'zh-CN': '近亲属关系', en: 'kin' },
  'same-organisation': { 'zh-CN': '同一单位或者同一集团', en: 'same organisation or group' },
  shareholding: { 'zh-CN': '持股关系', en: 'shareholding' },
  representative: { 'zh-CN': '代理关系', en: 'represents or represented' },
  agency: { 'zh-CN': '服务机构关系', en: 'agency' },
  client: { 'zh-CN': '客户关系', en: 'client' },
  competitor: { 'zh-CN': '竞争关系', en: 'competitor' },
  'earlier-case': { 'zh-CN': '近期曾审议一方的案件', en: 'recent case of a party' },
  'first-decision': {
    'zh-CN': '参与过原决定或者与其同单位',
    en: 'touched the first decision, or is of that organisation',
  },
  'right-type': { 'zh-CN': '权利类型不符', en: 'does not know this kind of right' },
  'not-trained': { 'zh-CN': '未按要求接受培训', en: 'not trained as the rules ask' },
  language: { 'zh-CN': '工作语言不符', en: 'does not work in this language' },
  'not-available': { 'zh-CN': '不在任期、缺席或者任务已满', en: 'out of term, away or at its cap' },
} as const satisfies Record<Exclusion, Words>;
