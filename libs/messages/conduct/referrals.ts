import type { AuthorityKind, ReferralOutcome } from '#domain/dispute/conduct/referral/events.js';
import type { ReferralReason } from '#domain/rulebook/referral-reasons.js';
import type { Words } from '../locale.js';

/** Whom a matter is handed to, or who hands it in. */
export const AUTHORITY_NAMES = {
  '12315': { 'zh-CN': '12315热线及平台', en: 'the 12315 hotline' },
  'market-regulation': { 'zh-CN': '市场监督管理部门', en: 'the market regulation authority' },
  copyright: { 'zh-CN': '著作权主管部门', en: 'the copyright authority' },
  patent: { 'zh-CN': '专利主管部门', en: 'the patent authority' },
  'public-security': { 'zh-CN': '公安机关', en: 'the public security authority' },
  court: { 'zh-CN': '人民法院', en: 'the court' },
  other: { 'zh-CN': '其他主管部门', en: 'another authority' },
} as const satisfies Record<AuthorityKind, Words>;

/** Why a matter is handed to an authority. */
export const REFERRAL_REASONS = {
  'outside-competence': { 'zh-CN': '不属于协会处理范围', en: 'It is not for the association to deal with' },
  'administrative-offence': { 'zh-CN': '涉嫌行政违法', en: 'It may be an administrative offence' },
  'health-and-safety': { 'zh-CN': '涉及人身健康、安全', en: 'Health or safety is at stake' },
  'suspected-crime': { 'zh-CN': '涉嫌犯罪', en: 'A crime is suspected' },
  'parties-ask': { 'zh-CN': '应当事人请求', en: 'The party asks for it' },
  other: { 'zh-CN': '其他', en: 'Other' },
} as const satisfies Record<ReferralReason, Words>;

/** What the authority answered. */
export const REFERRAL_OUTCOMES = {
  received: { 'zh-CN': '已收到', en: 'it has received the matter' },
  accepted: { 'zh-CN': '已受理', en: 'it has taken the matter up' },
  'not-accepted': { 'zh-CN': '不予受理', en: 'it does not take the matter up' },
  decided: { 'zh-CN': '已作出处理', en: 'it has decided' },
} as const satisfies Record<ReferralOutcome, Words>;
