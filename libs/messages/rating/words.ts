import type { Grade, MemberKind, RatingRole } from '#domain/rating/terms.js';
import type { Words } from '../locale.js';

/** In what somebody is rated. */
export const RATING_ROLE_NAMES = {
  complainant: { 'zh-CN': '作为投诉方', en: 'As complainant' },
  merchant: { 'zh-CN': '作为商家', en: 'As merchant' },
  'room-operator': { 'zh-CN': '作为直播间运营者', en: 'As room operator' },
  'live-marketer': { 'zh-CN': '作为直播营销人员', en: 'As live marketer' },
  'service-agency': { 'zh-CN': '作为直播营销人员服务机构', en: 'As service agency' },
  platform: { 'zh-CN': '作为平台', en: 'As platform' },
  representative: { 'zh-CN': '作为代理人', en: 'As representative' },
} as const satisfies Record<RatingRole, Words>;

/** What a grade says. */
export const GRADE_NAMES = {
  A: { 'zh-CN': '优秀', en: 'Very good' },
  B: { 'zh-CN': '良好', en: 'Good' },
  C: { 'zh-CN': '一般', en: 'Fair' },
  D: { 'zh-CN': '需改进', en: 'To be improved' },
} as const satisfies Record<Grade, Words>;

/** Which kind of member somebody is. */
export const MEMBER_KIND_NAMES = {
  organisation: { 'zh-CN': '单位会员', en: 'Organisation' },
  person: { 'zh-CN': '个人会员', en: 'Natural person' },
  platform: { 'zh-CN': '平台会员', en: 'Member platform' },
  representative: { 'zh-CN': '个人代理人', en: 'Natural person as representative' },
} as const satisfies Record<MemberKind, Words>;

/** How heavy a fact is. */
export const FACT_CLASS_NAMES = {
  minor: { 'zh-CN': '轻微', en: 'Minor' },
  general: { 'zh-CN': '一般情形', en: 'General' },
  serious: { 'zh-CN': '严重', en: 'Serious' },
} as const satisfies Record<'minor' | 'general' | 'serious', Words>;

/** What the log says of somebody. */
export const FACT_NAMES = {
  'complaint-upheld': { 'zh-CN': '投诉成立', en: 'A complaint was upheld' },
  'complaint-unfounded-good-faith': { 'zh-CN': '投诉不成立，但属善意', en: 'A complaint was unfounded, in good faith' },
  'complaint-unfounded-negligent': { 'zh-CN': '投诉不成立，且有过失', en: 'A complaint was unfounded and negligent' },
  'complaint-malicious': { 'zh-CN': '经认定为恶意投诉', en: 'A complaint was found to be in bad faith' },
  'complaint-not-cured': { 'zh-CN': '未在期限内补正投诉材料', en: 'The papers of a complaint were not cured in time' },
  'complaint-withdrawn-early': { 'zh-CN': '撤回投诉', en: 'A complaint was withdrawn' },
  'complaint-withdrawn-late': {
    'zh-CN': '对方声明后撤回投诉',
    en: 'A complaint was withdrawn after the other side had answered',
  },
  'measure-lifted-unproven': {
    'zh-CN': '等待期内未起诉或者投诉，措施终止',
    en: 'A measure was lifted, since no suit or authority complaint was told of',
  },
  'urgent-notice-wrong': { 'zh-CN': '紧急通知错误', en: 'An urgent notice was wrong' },
  'court-found-for': { 'zh-CN': '生效判决认定侵权', en: 'A court found an infringement, finally' },
  'court-found-against': { 'zh-CN': '生效判决未认定侵权', en: 'A court found no infringement, finally' },
  'infringement-found': { 'zh-CN': '专家组认定侵权', en: 'A panel found an infringement' },
  cleared: { 'zh-CN': '专家组未认定侵权', en: 'A panel found no infringement' },
  'declaration-founded': { 'zh-CN': '不侵权声明成立', en: 'A counter-notice was founded' },
  'declaration-false': { 'zh-CN': '经认定为虚假声明', en: 'A counter-notice was found to be false' },
  'declaration-rejected': {
    'zh-CN': '声明因内容不实被驳回',
    en: 'A counter-notice was rejected for a false statement',
  },
  defaulted: { 'zh-CN': '逾期未答复', en: 'No answer in time' },
  'settlement-reached': { 'zh-CN': '达成和解', en: 'A settlement was reached' },
  'settlement-performed': { 'zh-CN': '履行和解', en: 'A settlement was performed' },
  'settlement-broken': { 'zh-CN': '违反和解', en: 'A settlement was broken' },
  'mediation-refused': { 'zh-CN': '未同意调解', en: 'Mediation was not agreed to' },
  'mediation-not-attended': { 'zh-CN': '同意调解后缺席', en: 'Absence from a mediation that was agreed to' },
  'measures-confirmed-in-time': { 'zh-CN': '按时反馈措施', en: 'Measures were confirmed in time' },
  'measures-confirmed-late': { 'zh-CN': '逾期反馈措施', en: 'Measures were confirmed late' },
  'measures-unanswered': { 'zh-CN': '未反馈措施', en: 'A request for measures was not answered' },
  'measure-refused': { 'zh-CN': '说明理由后未采取措施', en: 'A measure was refused with a reason' },
  'decision-answered': { 'zh-CN': '按时答复处理意见', en: 'A decision was answered in time, adopted or not' },
  'decision-answered-late': { 'zh-CN': '逾期答复处理意见', en: 'A decision was answered late' },
  'decision-unanswered': { 'zh-CN': '未答复处理意见', en: 'A decision was not answered' },
  'decision-performed': { 'zh-CN': '履行约定处理决定', en: 'A decision that binds by contract was performed' },
  'decision-broken': { 'zh-CN': '未履行约定处理决定', en: 'A decision that binds by contract was not performed' },
} as const satisfies Record<string, Words>;

/** Why a fact moves nothing on a day, or that it does. */
export const FACT_STANDINGS = {
  counts: { 'zh-CN': '计入', en: 'Counts' },
  weightless: { 'zh-CN': '仅记录，不影响评价', en: 'Recorded, without weight' },
  pending: { 'zh-CN': '尚未终局，暂不计入', en: 'Not final yet, does not count' },
  expired: { 'zh-CN': '已过有效期', en: 'Has run out' },
  repaired: { 'zh-CN': '已修复', en: 'Repaired' },
  struck: { 'zh-CN': '异议成立，不计入', en: 'Taken out after an objection' },
  'same-batch': { 'zh-CN': '同一批次，合并计算', en: 'One batch with another' },
  'not-looked-at': { 'zh-CN': '现行规则不评价', en: 'Not looked at by these rules' },
} as const satisfies Record<string, Words>;
