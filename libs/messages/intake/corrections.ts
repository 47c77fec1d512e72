import type { DateConflict, PrintedDateOf } from '#domain/dispute/intake/corrections/events.js';
import type { Words } from '../locale.js';

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
