import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What stands on the button for what the parties may do. */
export const SERVICE_OF_PARTIES = {
  AcknowledgeService: { 'zh-CN': '确认已收到文书', en: 'Confirm receipt of the document' },
  AskForDocument: { 'zh-CN': '生成文书PDF', en: 'Have the document as a PDF' },
  StoreEvidence: { 'zh-CN': '上传证据文件', en: 'Send the file of an exhibit' },
  AnswerComparison: { 'zh-CN': '答复比对表', en: 'Answer a comparison' },
  DeliverTranslation: { 'zh-CN': '提供所请求的译本', en: 'Deliver a translation' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;

/** The same for the association's people, neutrals, platforms and the clock. */
export const SERVICE_OF_OTHERS = {
  RuleOnLateEvidence: { 'zh-CN': '决定是否采纳逾期证据', en: 'Rule on late evidence' },
  CheckTranslation: { 'zh-CN': '核对译本', en: 'Check a translation' },
  FindOnComparison: { 'zh-CN': '对比对表作出认定', en: 'Find on a comparison' },
  RecordDispatch: { 'zh-CN': '记录文书发出', en: 'Record dispatch' },
  RecordArrival: { 'zh-CN': '记录文书到达', en: 'Record arrival' },
  RecordFailure: { 'zh-CN': '记录送达失败', en: 'Record failed service' },
  RecordHandover: { 'zh-CN': '登记人工送达', en: 'Record that it was handed over' },
  RecordAttempt: { 'zh-CN': '登记送达尝试', en: 'Record an attempt' },
  RecordReturn: { 'zh-CN': '登记退回', en: 'Record that it came back' },
  EscalateService: { 'zh-CN': '转人工送达', en: 'Hand service to a person' },
  DeemArrival: { 'zh-CN': '视为到达', en: 'Deem it to have arrived' },
  GiveUpEffect: { 'zh-CN': '停止自动重试', en: 'Stop automatic attempts' },
  ResumeEffect: { 'zh-CN': '恢复重试', en: 'Try again' },
  AskAboutDay: { 'zh-CN': '请工作人员确认期限末日', en: 'Ask a person about the last day' },
  PassOnDay: { 'zh-CN': '将期限末日的确认转下一人员', en: 'Hand the question of the last day on' },
  ConfirmDay: { 'zh-CN': '确认期限末日', en: 'Say which day was the last' },
  RecomputeDeadline: { 'zh-CN': '重新计算期限', en: 'Count the deadline again' },
  RecordExport: { 'zh-CN': '记录案卷已生成', en: 'Record that a bundle was made' },
  RecordDocument: { 'zh-CN': '记录文书PDF已生成', en: 'Record that the PDF of a document was made' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
