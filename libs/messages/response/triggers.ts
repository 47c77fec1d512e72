import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Words } from '../locale.js';

/** What set a period running, as a clause of a sentence. */
export const RESPONSE_TRIGGERS = {
  CounterNoticeFiled: { 'zh-CN': '不侵权声明提交', en: 'the counter-notice was filed' },
  RespondentAnswered: { 'zh-CN': '被投诉方答复', en: 'the respondent answered' },
  RespondentDefaulted: { 'zh-CN': '被投诉方逾期未答复', en: 'the respondent gave no answer in time' },
  DefaultReversed: { 'zh-CN': '逾期认定撤销', en: 'the default was reversed' },
  WaitingPeriodStarted: { 'zh-CN': '等待期开始', en: 'the waiting period began' },
  ProceedingReported: { 'zh-CN': '收到投诉或者起诉的报告', en: 'the suit or authority complaint was reported' },
  ProceedingReportedAgain: {
    'zh-CN': '再次收到同一程序的报告',
    en: 'the same suit or authority complaint was reported again',
  },
  MeasureKept: { 'zh-CN': '措施维持', en: 'the measure was kept' },
  ReportedLate: { 'zh-CN': '逾期报告', en: 'a report came late' },
  ReportsInquired: { 'zh-CN': '向平台发出询问', en: 'the platform was asked for reports' },
  InquiryAnswered: { 'zh-CN': '平台答复询问', en: 'the platform answered the inquiry' },
  WaitingPeriodEnded: { 'zh-CN': '等待期届满', en: 'the waiting period ended' },
  ProceedingStateReported: { 'zh-CN': '程序进展报告', en: 'the state of the proceeding was reported' },
  ProceedingEnded: { 'zh-CN': '程序终结', en: 'the proceeding ended' },
  ProceedingStateMissed: { 'zh-CN': '未按期报告程序进展', en: 'a report on the proceeding was missed' },
  CourtOrderRecorded: { 'zh-CN': '法院裁定登记', en: 'a court order was recorded' },
  DelayExcused: { 'zh-CN': '迟延事由认定', en: 'the delay was excused' },
  CounterNoticeWithdrawn: { 'zh-CN': '不侵权声明撤回', en: 'the counter-notice was withdrawn' },
  CounterNoticeRejected: { 'zh-CN': '不侵权声明被认定不成立', en: 'the counter-notice was rejected' },
  CounterNoticeCured: { 'zh-CN': '不侵权声明补正', en: 'what the counter-notice lacked was sent' },
  RestorationUndone: { 'zh-CN': '恢复被撤销', en: 'the restoration was undone' },
  CourtOrderTermed: { 'zh-CN': '裁定期限登记', en: 'the terms of a court order were recorded' },
  CourtOrderEnded: { 'zh-CN': '裁定期满', en: 'the court order ended' },
  DeadlineExtended: { 'zh-CN': '期限顺延', en: 'the deadline was extended' },
  DelayClaimed: { 'zh-CN': '迟延事由提出', en: 'a delay was claimed' },
  DelayRefused: { 'zh-CN': '迟延事由未获认定', en: 'the delay was not excused' },
  GroundReviewAwaited: { 'zh-CN': '需要复核维持依据', en: 'the ground had to be reviewed' },
  GroundReviewed: { 'zh-CN': '维持依据复核', en: 'the ground was reviewed' },
} as const satisfies Partial<Record<DisputeEvent['type'], Words>>;
