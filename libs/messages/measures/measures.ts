import type { ChaseEnding, MeasureGround } from '#domain/dispute/measures/measure/events.js';
import type { MeasureStrength } from '#domain/rulebook/expedited.js';
import type { Measure } from '#domain/dispute/measures/measure/state.js';
import type { Locale, Words } from '../locale.js';

/** Why a measure was set or lifted. */
export const MEASURE_GROUNDS = {
  'found-unfounded': { 'zh-CN': '投诉经审查认定依据不足', en: 'the complaint was reviewed and found to be unfounded' },
  'finding-reversed': {
    'zh-CN': '认定投诉依据不足的结论经申诉撤销',
    en: 'the finding that the complaint was unfounded was taken away on appeal',
  },
  awarded: {
    'zh-CN': '仲裁机构作出仲裁结果，平台予以采纳',
    en: 'a commission’s award says so, and the platform adopted it',
  },
  decided: {
    'zh-CN': '专家组作出结论，平台予以采纳',
    en: 'a panel of experts decided so, and the platform adopted it',
  },
  'complaint-accepted': { 'zh-CN': '投诉已受理', en: 'the complaint was accepted' },
  restored: { 'zh-CN': '被投诉方提交书面说明，依法立即恢复', en: 'the respondent’s statement restores it at once' },
  withdrawn: { 'zh-CN': '投诉方撤回投诉', en: 'the complaint was withdrawn' },
  'waiting-period-ended': {
    'zh-CN': '等待期届满，未收到投诉方已经投诉或者起诉的通知',
    en: 'the waiting period ended without notice that the complainant had complained to an authority or sued',
  },
  'reported-in-time': {
    'zh-CN': '投诉方已按期报告投诉或者起诉',
    en: 'a suit or authority complaint was reported in time',
  },
  'delay-excused': {
    'zh-CN': '投诉方按期主张的迟延事由成立，等待期延长',
    en: 'the delay was claimed in time and is excused: the waiting period is longer',
  },
  'proceeding-ended': { 'zh-CN': '维持措施所依据的程序已终结', en: 'the proceeding that kept the measure has ended' },
  'court-order': { 'zh-CN': '法院裁定', en: 'a court ordered it' },
  'counter-notice-withdrawn': { 'zh-CN': '被投诉方撤回不侵权声明', en: 'the counter-notice was withdrawn' },
  'counter-notice-rejected': { 'zh-CN': '不侵权声明被认定不成立', en: 'the counter-notice was rejected' },
  'restoration-undone': { 'zh-CN': '因书面说明缺少法定要件，恢复被撤销', en: 'the restoration was undone' },
  'new-facts': { 'zh-CN': '投诉方提出新的事实', en: 'the complainant showed new facts' },
  'order-ended': { 'zh-CN': '法院裁定期满', en: 'the court order has come to its end' },
  'asked-again': { 'zh-CN': '再次提出要求', en: 'it was asked for again' },
  urgent: { 'zh-CN': '紧急情况', en: 'it could not wait' },
  'urgent-undone': { 'zh-CN': '紧急措施撤销', en: 'the urgent measure was undone' },
  rejected: { 'zh-CN': '投诉不予受理', en: 'the complaint was rejected' },
  'early-restoration': { 'zh-CN': '凭担保提前恢复', en: 'early restoration behind a guarantee' },
  settled: { 'zh-CN': '双方和解', en: 'the parties settled' },
  'ordered-by-person': { 'zh-CN': '案件经办人审查后决定', en: 'a person decided so after it had been held' },
  'object-back': { 'zh-CN': '标的不再作已结束处理', en: 'the item no longer counts as ended' },
  'settlement-broken': { 'zh-CN': '和解协议被违反', en: 'the settlement was broken' },
} as const satisfies Record<MeasureGround, Words>;

/** How strong a measure is wanted, from the least on. */
export const RUNG_NAMES = {
  'hide-card': { 'zh-CN': '隐藏商品卡', en: 'hide the product card' },
  mute: { 'zh-CN': '静音或者替换音频', en: 'mute or replace the audio' },
  mask: { 'zh-CN': '遮盖标识', en: 'mask the sign' },
  delist: { 'zh-CN': '下架商品', en: 'take the goods off the list' },
  'block-replay': { 'zh-CN': '屏蔽回放', en: 'block the replay' },
  'cut-stream': { 'zh-CN': '中断直播', en: 'cut the stream' },
  'label-and-escrow': {
    'zh-CN': '加注争议标识并由平台留存货款',
    en: 'sell on with a label, the proceeds held by the platform',
  },
} as const satisfies Record<MeasureStrength, Words>;

/** What is wanted at the platform. */
export const MEASURES_WANTED = {
  block: { 'zh-CN': '采取必要措施', en: 'Necessary measure' },
  lift: { 'zh-CN': '解除措施', en: 'Lifting of the measure' },
} as const satisfies Record<Measure['wanted'], Words>;

/** Why a person follows up no longer what a platform refused or did not answer. */
export const CHASE_ENDINGS = {
  'refusal-accepted': { 'zh-CN': '平台不执行的理由成立', en: 'the platform’s reason was accepted' },
  'carried-out-otherwise': { 'zh-CN': '已通过其他方式执行', en: 'it was carried out in another way' },
  'object-gone': { 'zh-CN': '标的已不存在', en: 'the item is gone' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<ChaseEnding, Words>;

/** Reason codes that platforms are asked to use when they refuse a measure. */
export const PLATFORM_REASONS = {
  'item-not-found': { 'zh-CN': '平台上未找到该标的', en: 'the item was not found on the platform' },
  'item-ended': { 'zh-CN': '该标的已下架或者直播已结束', en: 'the item is gone or the stream is over' },
  'evidence-insufficient': {
    'zh-CN': '平台认为初步证据不足',
    en: 'the platform finds the prima facie evidence insufficient',
  },
  'other-party': { 'zh-CN': '该标的不属于所列被投诉方', en: 'the item does not belong to the respondent named' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<string, Words>;

/** Of a code that only the platform knows; the code itself stands among the facts, for programs. */
const OWN_REASON: Words = { 'zh-CN': '平台自定的其他理由', en: 'another reason of the platform’s own' };

/** The words for a platform's reason. A code is no word: one of the platform's own is never shown. */
export const platformReason = (code: string, locale: Locale): string =>
  (Object.hasOwn(PLATFORM_REASONS, code) ? PLATFORM_REASONS[code as keyof typeof PLATFORM_REASONS] : OWN_REASON)[
    locale
  ];
