import type { MembershipStanding } from '#domain/membership/state.js';
import type { MembershipRole, RegisterShowing } from '#domain/membership/terms.js';
import type { Words } from '../locale.js';

/** As what somebody belongs to the association. */
export const MEMBERSHIP_ROLES_NAMED = {
  merchant: { 'zh-CN': '商家', en: 'Merchant' },
  'live-marketer': { 'zh-CN': '直播营销人员', en: 'Live marketer' },
  'service-agency': { 'zh-CN': '直播营销人员服务机构', en: 'Service agency' },
  'right-holder': { 'zh-CN': '权利人', en: 'Right holder' },
  platform: { 'zh-CN': '直播营销平台', en: 'Platform' },
} as const satisfies Record<MembershipRole, Words>;

export const MEMBERSHIP_STANDINGS_NAMED = {
  outside: { 'zh-CN': '不是会员', en: 'Not a member' },
  applied: { 'zh-CN': '已申请，待审核', en: 'Applied, not yet admitted' },
  refused: { 'zh-CN': '未获接纳', en: 'Refused' },
  member: { 'zh-CN': '会员', en: 'Member' },
  suspended: { 'zh-CN': '会员资格暂停', en: 'Suspended' },
  lapsed: { 'zh-CN': '已到期', en: 'Lapsed' },
  expelled: { 'zh-CN': '会员资格已取消', en: 'Expelled' },
  left: { 'zh-CN': '已退会', en: 'Left' },
} as const satisfies Record<MembershipStanding, Words>;

/** What a member agrees that others are shown. */
export const REGISTER_SHOWINGS_NAMED = {
  entry: { 'zh-CN': '在公开的会员名册中列示名称和身份', en: 'Name and roles in the public register' },
  commitment: { 'zh-CN': '在名册中列示已签署承诺书', en: 'In the register, that the letter was signed' },
  platforms: { 'zh-CN': '平台查询时告知会员状态和承诺书', en: 'Standing and letter, to platforms that ask' },
} as const satisfies Record<RegisterShowing, Words>;

/** How a letter was signed. */
export const LETTER_WAYS_NAMED = {
  electronic: { 'zh-CN': '以账户签署', en: 'With the account' },
  paper: { 'zh-CN': '纸质签署', en: 'On paper' },
} as const satisfies Record<'electronic' | 'paper', Words>;
