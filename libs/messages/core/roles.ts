import type { RespondentRole } from '#domain/dispute/core/respondent.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { AuthorityScope } from '#domain/party/events.js';
import type { Words } from '../locale.js';

/** Who somebody is in a dispute. */
export const ROLES = {
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  respondent: { 'zh-CN': '被投诉方', en: 'Respondent' },
  addressee: { 'zh-CN': '收件人', en: 'Addressee' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  'case-manager': { 'zh-CN': '案件经办人', en: 'Case manager' },
  guarantor: { 'zh-CN': '担保提供方', en: 'Giver of the guarantee' },
  beneficiary: { 'zh-CN': '担保受益人', en: 'Beneficiary of the guarantee' },
  participant: { 'zh-CN': '调解或者专家组程序当事人', en: 'Party to the mediation or panel' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
  mediator: { 'zh-CN': '调解员', en: 'Mediator' },
  auditor: { 'zh-CN': '审计员', en: 'Auditor' },
  clock: { 'zh-CN': '期限届满自动处理', en: 'Passing of a deadline' },
  engine: { 'zh-CN': '系统', en: 'System' },
} as const satisfies Record<Role, Words>;

/** What a respondent is in live-stream commerce; one may be several. */
export const RESPONDENT_ROLES = {
  merchant: { 'zh-CN': '商家', en: 'Merchant' },
  'room-operator': { 'zh-CN': '直播间运营者', en: 'Room operator' },
  'live-marketer': { 'zh-CN': '直播营销人员', en: 'Live marketer' },
  'service-agency': { 'zh-CN': '直播营销人员服务机构', en: 'Service agency' },
  platform: { 'zh-CN': '直播营销平台', en: 'Platform' },
} as const satisfies Record<RespondentRole, Words>;

/** What an authority lets somebody do for a party. */
export const AUTHORITY_SCOPES = {
  complain: { 'zh-CN': '提交和补正投诉', en: 'filing and curing complaints' },
  answer: { 'zh-CN': '提交不侵权声明', en: 'filing counter-notices' },
  report: { 'zh-CN': '报告起诉、投诉及其进展', en: 'reporting suits and authority complaints' },
  withdraw: { 'zh-CN': '撤回投诉、声明或者申请', en: 'withdrawing complaints, counter-notices or requests' },
  settle: { 'zh-CN': '和解', en: 'settling' },
  admit: { 'zh-CN': '承认事实或者请求', en: 'admitting facts or claims' },
  waive: { 'zh-CN': '放弃权利或者请求', en: 'waiving rights or claims' },
} as const satisfies Record<AuthorityScope, Words>;

/** In which capacity the complaint was filed. */
export const CAPACITIES = {
  'right-holder': { 'zh-CN': '权利人', en: 'Right holder' },
  licensee: { 'zh-CN': '被许可人', en: 'Licensee' },
  agent: { 'zh-CN': '代理人', en: 'Agent of the right holder' },
} as const satisfies Record<NonNullable<Dispute['filedAs']>, Words>;
