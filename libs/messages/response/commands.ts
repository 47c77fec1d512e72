import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What stands on the button for what the parties may do. */
export const RESPONSE_OF_PARTIES = {
  FileCounterNotice: { 'zh-CN': '提交不侵权声明', en: 'File a counter-notice' },
  NoteProceeding: { 'zh-CN': '记录相关诉讼或者其他程序', en: 'Put another proceeding on record' },
  CorrectProceeding: { 'zh-CN': '更正已记录的程序', en: 'Correct what was told of a proceeding' },
  UrgeRightHolder: { 'zh-CN': '催告撤回投诉或者起诉', en: 'Urge to withdraw or to sue' },
  ReportProceeding: { 'zh-CN': '报告行政投诉或者起诉', en: 'Report a suit or authority complaint' },
  ReportProceedingState: { 'zh-CN': '报告程序进展', en: 'Report what has become of the proceeding' },
  CureCounterNotice: { 'zh-CN': '补正不侵权声明', en: 'Send what the counter-notice lacks' },
  WithdrawCounterNotice: { 'zh-CN': '撤回不侵权声明', en: 'Withdraw the counter-notice' },
  ExtendDeadline: { 'zh-CN': '延长答复期', en: 'Extend the response window' },
  ClaimDelay: { 'zh-CN': '申请扣除迟延', en: 'Claim an excused delay' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;

/** The same for the association's people, neutrals, platforms and the clock. */
export const RESPONSE_OF_OTHERS = {
  ConfirmJudgment: { 'zh-CN': '核实生效结果', en: 'Confirm a final result' },
  DeclareDefault: { 'zh-CN': '确认逾期未答复', en: 'Declare default' },
  AskForReports: { 'zh-CN': '向平台询问', en: 'Ask the platform for reports' },
  AnswerInquiry: { 'zh-CN': '答复询问', en: 'Answer the inquiry' },
  EnterInquiryAnswer: { 'zh-CN': '代平台录入询问答复', en: 'Enter the platform’s answer' },
  EndWaitingPeriod: { 'zh-CN': '结束等待期', en: 'End the waiting period' },
  LapseReport: { 'zh-CN': '报告失效处理', en: 'Let the report lapse' },
  NoteMissedState: { 'zh-CN': '记录未按期报告进展', en: 'Note a missed report' },
  RecordCourtOrder: { 'zh-CN': '登记法院裁定', en: 'Record a court order' },
  ExcuseDelay: { 'zh-CN': '认定迟延事由', en: 'Excuse a delay' },
  RejectCounterNotice: { 'zh-CN': '认定声明不成立', en: 'Reject the counter-notice' },
  UndoRestoration: { 'zh-CN': '撤销恢复（缺少法定要件）', en: 'Undo what was restored, for an element missing' },
  NoteUrgingUnanswered: { 'zh-CN': '催告期届满处理', en: 'Note an urging unanswered' },
  EndCourtOrder: { 'zh-CN': '裁定期满处理', en: 'End the court order' },
  ExtendForOutage: { 'zh-CN': '因系统中断顺延', en: 'Extend for an outage' },
  RefuseDelay: { 'zh-CN': '不认定迟延事由', en: 'Refuse the claimed delay' },
  ReviewGround: { 'zh-CN': '复核维持依据', en: 'Review the ground of kept measures' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
