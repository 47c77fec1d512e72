import type { COUNTER_NOTICE_FAULTS as FAULTS } from '#domain/dispute/response/counter-notice/events.js';
import type { DateConflict, PrintedDateOf } from '#domain/dispute/intake/corrections/events.js';
import type { EarlierResult } from '#domain/dispute/intake/relisting/events.js';
import type { SideEffectKind, UNDOING_ENDS } from '#domain/dispute/intake/renewal/events.js';
import type { Words } from '../locale.js';

/** Why a declaration does not hold. */
export const COUNTER_NOTICE_FAULTS = {
  identity: { 'zh-CN': '身份信息不实或者不全', en: 'identity not shown' },
  locating: { 'zh-CN': '不能准确定位标的', en: 'items not pinned down' },
  evidence: { 'zh-CN': '没有不存在侵权的初步证据', en: 'no prima facie evidence' },
  'false-statement': { 'zh-CN': '声明内容虚假', en: 'a false statement' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<(typeof FAULTS)[number], Words>;

/** What a platform did beside a measure. */
export const SIDE_EFFECTS = {
  demotion: { 'zh-CN': '降低搜索或者推荐权重', en: 'demotion in search' },
  'penalty-points': { 'zh-CN': '店铺扣分', en: 'penalty points' },
  'deposit-held': { 'zh-CN': '冻结保证金', en: 'a deposit held' },
  label: { 'zh-CN': '加注标签', en: 'a label' },
  other: { 'zh-CN': '其他处理', en: 'something else' },
} as const satisfies Record<SideEffectKind, Words>;

/** Of what a date was printed. */
export const PRINTED_DATES = {
  'measure-taken': { 'zh-CN': '措施执行', en: 'the measure' },
  'waiting-period-end': { 'zh-CN': '等待期届满', en: 'the end of the waiting period' },
  'notice-arrived': { 'zh-CN': '通知到达', en: 'the arrival of the notice' },
  'proceeding-filed': { 'zh-CN': '起诉或者投诉', en: 'the suit or authority complaint' },
  'order-issued': { 'zh-CN': '裁定作出', en: 'the court order' },
  paper: { 'zh-CN': '材料', en: 'a paper' },
} as const satisfies Record<PrintedDateOf, Words>;

/** How a printed date disagrees with what is known. */
export const DATE_CONFLICTS = {
  'no-such-day': { 'zh-CN': '该日期不存在', en: 'there is no such day' },
  'before-filing': { 'zh-CN': '早于投诉提交', en: 'it lies before the complaint' },
  'in-the-future': { 'zh-CN': '晚于登记之时', en: 'it lay in the future' },
  differs: { 'zh-CN': '与已证明的时间不一致', en: 'it differs from what is proven' },
} as const satisfies Record<DateConflict, Words>;

/** Why nobody follows a side effect up any more. */
export const UNDOING_ENDS_NAMED = {
  'never-was': { 'zh-CN': '经核实不存在该处理', en: 'it turned out that there was no such thing' },
  'another-ground': {
    'zh-CN': '该处理另有依据，与本案措施无关',
    en: 'it has another ground than the measure of this dispute',
  },
  'platform-declines': { 'zh-CN': '平台不予撤销', en: 'the platform declines to undo it' },
} as const satisfies Record<(typeof UNDOING_ENDS)[number], Words>;

/** How an earlier dispute ended for the same goods. */
export const EARLIER_RESULTS = {
  removed: { 'zh-CN': '措施至今有效', en: 'the measure on them stands to this day' },
  restored: { 'zh-CN': '链接或者服务已恢复', en: 'they were restored' },
} as const satisfies Record<EarlierResult, Words>;
