import type { DisputeEvent } from '#domain/dispute/state.js';
import type { Locale, Words } from './locale.js';

/** What set a period running, as a clause of a sentence; every event may. */
export const TRIGGERS = {
  ComplaintFiled: { 'zh-CN': '投诉提交', en: 'the complaint was filed' },
  CureRequested: { 'zh-CN': '补正通知作出', en: 'the materials were asked for' },
  MaterialsCured: { 'zh-CN': '补正材料提交', en: 'the missing materials were sent' },
  ComplaintAccepted: { 'zh-CN': '投诉受理', en: 'the complaint was accepted' },
  ComplaintRejected: { 'zh-CN': '决定不予受理', en: 'the complaint was rejected' },
  ComplaintWithdrawn: { 'zh-CN': '投诉撤回', en: 'the complaint was withdrawn' },
  ServiceOrdered: { 'zh-CN': '文书签发', en: 'the document was issued' },
  ServiceDispatched: { 'zh-CN': '文书发出', en: 'the document was dispatched' },
  ServiceArrived: { 'zh-CN': '文书到达收件人', en: 'the document reached its addressee' },
  ServiceFailed: { 'zh-CN': '送达失败', en: 'service failed' },
  ServiceOverdue: { 'zh-CN': '文书逾期无到达证明', en: 'the document’s arrival was overdue' },
  ResponseWindowOpened: { 'zh-CN': '答复期开始', en: 'the time for an answer began' },
  EffectGivenUp: { 'zh-CN': '自动处理失败', en: 'an automatic step failed' },
  EffectResumed: { 'zh-CN': '自动处理恢复', en: 'an automatic step was tried again' },
  DeadlineRecomputed: { 'zh-CN': '期限重新计算', en: 'the deadline was counted again' },
  MeasureSet: { 'zh-CN': '措施确定', en: 'the measure was set' },
  MeasuresAsked: { 'zh-CN': '平台接收措施要求', en: 'the platform took the request' },
  MeasureConfirmed: { 'zh-CN': '平台确认执行', en: 'the platform confirmed the measure' },
  MeasureRefused: { 'zh-CN': '平台反馈不执行', en: 'the platform refused the measure' },
  PlatformSilent: { 'zh-CN': '平台逾期未反馈', en: 'the platform let its time pass' },
  CounterNoticeFiled: { 'zh-CN': '不侵权声明提交', en: 'the counter-notice was filed' },
  RespondentAnswered: { 'zh-CN': '被投诉方答复', en: 'the respondent answered' },
  RespondentDefaulted: { 'zh-CN': '被投诉方逾期未答复', en: 'the respondent gave no answer in time' },
  DefaultReversed: { 'zh-CN': '逾期认定撤销', en: 'the default was reversed' },
  WaitingPeriodStarted: { 'zh-CN': '等待期开始', en: 'the waiting period began' },
  ProceedingReported: { 'zh-CN': '收到投诉或者起诉的报告', en: 'the suit or authority complaint was reported' },
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
  NextStepAwaited: { 'zh-CN': '需要决定下一步', en: 'the next step had to be decided' },
  NextStepResumed: { 'zh-CN': '程序继续', en: 'the procedure went on' },
  PairsClosed: { 'zh-CN': '标的程序结束', en: 'the procedure ended for some items' },
  DisputeClosed: { 'zh-CN': '争议结案', en: 'the dispute was closed' },
  EvidenceStored: { 'zh-CN': '证据文件收到', en: 'a file of evidence was received' },
  DisputeReopened: { 'zh-CN': '争议重新打开', en: 'the dispute was opened again' },
} as const satisfies Record<DisputeEvent['type'], Words>;

/** The words for a trigger as derivations store it; an unknown one, of a later program, is told in general. */
export const triggerName = (event: string, locale: Locale): string => {
  if (Object.hasOwn(TRIGGERS, event)) return TRIGGERS[event as keyof typeof TRIGGERS][locale];
  return locale === 'zh-CN' ? '起算事由发生' : 'the period was set running';
};
