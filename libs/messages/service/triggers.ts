import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Words } from '../locale.js';

/** What set a period running, as a clause of a sentence. */
export const SERVICE_TRIGGERS = {
  ServiceOrdered: { 'zh-CN': '文书签发', en: 'the document was issued' },
  ServiceDispatched: { 'zh-CN': '文书发出', en: 'the document was dispatched' },
  ServiceArrived: { 'zh-CN': '文书到达收件人', en: 'the document reached its addressee' },
  ServiceAttempted: { 'zh-CN': '尝试送达', en: 'service was attempted' },
  HandServiceAsked: { 'zh-CN': '转人工递交', en: 'the document was to be carried to the platform' },
  ServiceFailed: { 'zh-CN': '送达失败', en: 'service failed' },
  ServiceOverdue: { 'zh-CN': '文书逾期无到达证明', en: 'the document’s arrival was overdue' },
  ResponseWindowOpened: { 'zh-CN': '答复期开始', en: 'the time for an answer began' },
  EffectGivenUp: { 'zh-CN': '自动处理失败', en: 'an automatic step failed' },
  EffectResumed: { 'zh-CN': '自动处理恢复', en: 'an automatic step was tried again' },
  DeadlineRecomputed: { 'zh-CN': '期限重新计算', en: 'the deadline was counted again' },
  UncertainDayReached: { 'zh-CN': '期限末日待人工确认', en: 'the last day was to be confirmed by a person' },
  UncertainDayPassedOn: { 'zh-CN': '期限末日的确认转下一人员', en: 'the question of the last day was handed on' },
  DayConfirmed: { 'zh-CN': '工作人员确认期限末日', en: 'a person confirmed the last day' },
  UncertainDaySettled: { 'zh-CN': '期限末日无须再确认', en: 'the question of the last day went away' },
  DocumentAsked: { 'zh-CN': '申请生成文书PDF', en: 'a PDF of the document was asked for' },
  DocumentMade: { 'zh-CN': '文书PDF生成', en: 'a PDF of the document was made' },
  EvidenceStored: { 'zh-CN': '证据文件收到', en: 'a file of evidence was received' },
  LiveStreamDescribed: { 'zh-CN': '直播取证位置说明', en: 'the place in a live stream was told' },
  ExhibitLinked: { 'zh-CN': '证据证明对象说明', en: 'it was told what an exhibit is to show' },
  EvidenceSupplemented: { 'zh-CN': '补充证据提交', en: 'more files were put before the panel' },
  LateEvidenceRuled: { 'zh-CN': '对逾期证据作出决定', en: 'late files were ruled on' },
  LateEvidenceAnswered: { 'zh-CN': '对逾期证据发表意见', en: 'a late file was answered' },
  ComparisonFiled: { 'zh-CN': '比对表提交', en: 'a comparison was filed' },
  ComparisonAnswered: { 'zh-CN': '比对表答复', en: 'a comparison was answered' },
  ComparisonFound: { 'zh-CN': '专家组对比对表作出认定', en: 'the panel found on a comparison' },
} as const satisfies Partial<Record<DisputeEvent['type'], Words>>;
