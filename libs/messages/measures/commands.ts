import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What stands on the button for what the parties may do. */
export const MEASURES_OF_PARTIES = {
  GiveGuarantee: { 'zh-CN': '登记担保', en: 'Give a guarantee' },
  AskEarlyRestoration: { 'zh-CN': '申请提前恢复', en: 'Ask for early restoration' },
  ReleaseGuarantee: { 'zh-CN': '解除担保', en: 'Release the guarantee' },
  ClaimGuarantee: { 'zh-CN': '主张担保', en: 'Claim on the guarantee' },
  OrderPreservationPapers: { 'zh-CN': '生成行为保全申请材料', en: 'Get papers for a court preservation' },
  StateLoss: { 'zh-CN': '填写损失清单', en: 'State a loss' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;

/** The same for the association's people, neutrals, platforms and the clock. */
export const MEASURES_OF_OTHERS = {
  RecordAsked: { 'zh-CN': '记录已向平台提出要求', en: 'Record the request to the platform' },
  ReportMeasures: { 'zh-CN': '反馈措施执行结果', en: 'Report on the measures' },
  RecordMeasuresHandover: {
    'zh-CN': '登记已人工向平台提出要求',
    en: 'Record that the request was carried to the platform',
  },
  EnterMeasureResults: { 'zh-CN': '代平台录入执行结果', en: 'Enter the platform’s results' },
  NotePlatformSilence: { 'zh-CN': '记录平台逾期未反馈', en: 'Note the platform’s silence' },
  DecideHeldMeasures: { 'zh-CN': '对暂缓的措施作出决定', en: 'Decide on measures that were held' },
  AskAgain: { 'zh-CN': '再次要求平台执行', en: 'Ask the platform again' },
  EndChase: { 'zh-CN': '结束跟进', en: 'End the follow-up' },
  TakeUrgent: { 'zh-CN': '接手紧急请求', en: 'Take in hand' },
  TakeUrgentMeasure: { 'zh-CN': '采取紧急措施', en: 'Have an urgent measure taken' },
  SecondUrgentMeasure: { 'zh-CN': '同意拟采取的措施', en: 'Agree as second person' },
  RecordCall: { 'zh-CN': '登记致电被投诉方', en: 'Record a call to the respondent' },
  RefuseUrgent: { 'zh-CN': '不采取紧急措施', en: 'Take no urgent measure' },
  ReviewUrgentMeasure: { 'zh-CN': '复核紧急措施', en: 'Review the urgent measure' },
  PassOnDuty: { 'zh-CN': '转下一值班人员', en: 'Hand to the next on duty' },
  UndoUnreviewed: { 'zh-CN': '撤销逾期未复核的紧急措施', en: 'Undo an urgent measure that nobody reviewed' },
  AnswerEarlyRestoration: { 'zh-CN': '答复提前恢复申请', en: 'Answer on early restoration' },
  NoteRestorationOverdue: { 'zh-CN': '记录提前恢复申请逾期未答复', en: 'Note an overdue answer on early restoration' },
  NoteGuaranteeExpired: { 'zh-CN': '记录担保期限届满', en: 'Note that a guarantee expired' },
  DecideRestoration: { 'zh-CN': '决定凭担保在售的标的', en: 'Decide on goods on sale behind a guarantee' },
  AnswerPreservation: { 'zh-CN': '说明记录保存情况', en: 'Say what is kept' },
  NotePreservationOverdue: { 'zh-CN': '记录平台逾期未说明保存情况', en: 'Note the silence on what is kept' },
  RecordPlatformAct: { 'zh-CN': '登记平台自行处理的情况', en: 'Record what the platform did by itself' },
  RecordObjectEnded: { 'zh-CN': '登记标的已结束', en: 'Record that the item has ended' },
  RecordObjectBack: { 'zh-CN': '登记标的未结束或者重新开放', en: 'Record that the item is there after all' },
  CorrectKnowledge: { 'zh-CN': '更正收到情况记录', en: 'Correct what was received' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
