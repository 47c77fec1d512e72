import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What stands on the button for what the parties may do. */
export const INTAKE_OF_PARTIES = {
  FileComplaint: { 'zh-CN': '提交维权投诉', en: 'File a complaint' },
  CureMaterials: { 'zh-CN': '提交补正材料', en: 'Send missing materials' },
  WithdrawComplaint: { 'zh-CN': '撤回投诉', en: 'Withdraw the complaint' },
  AmendComplaint: { 'zh-CN': '变更投诉', en: 'Amend the complaint' },
  RaiseAgain: { 'zh-CN': '以新事实再次提出', en: 'Raise again with new facts' },
  TellSideEffect: { 'zh-CN': '反映仍存在的附带处理', en: 'Tell what still stands against you' },
  ClaimRelisting: { 'zh-CN': '反映商品重新上架', en: 'Say that goods are back' },
  SayDifferentGoods: { 'zh-CN': '说明不是同一商品', en: 'Say that these are different goods' },
  NameUnlisted: { 'zh-CN': '指明通知未列的标的', en: 'Name items that the notice does not list' },
  WithdrawWords: { 'zh-CN': '撤回部分陈述', en: 'Take back words of the statement' },
  ConfirmDictation: { 'zh-CN': '确认代录内容', en: 'Confirm what was written down' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;

/** The same for the association's people, neutrals, platforms and the clock. */
export const INTAKE_OF_OTHERS = {
  RequestCure: { 'zh-CN': '通知补正材料', en: 'Ask for missing materials' },
  LapseCure: { 'zh-CN': '补正期满处理', en: 'Close after the time for cure' },
  AcceptComplaint: { 'zh-CN': '受理投诉', en: 'Accept the complaint' },
  RejectComplaint: { 'zh-CN': '不予受理', en: 'Reject the complaint' },
  AcceptAmendment: { 'zh-CN': '受理变更', en: 'Accept the amendment' },
  RefuseAmendment: { 'zh-CN': '不受理变更', en: 'Refuse the amendment' },
  NoteRegister: { 'zh-CN': '登记权利登记情况', en: 'Note what the register says' },
  NoteStanding: { 'zh-CN': '登记限制投诉的裁定或者认定', en: 'Note an order or finding about the complainant' },
  ReviewStanding: {
    'zh-CN': '结合裁定或者认定审查本案',
    en: 'Look at the dispute in the light of orders and findings',
  },
  ReviewReliance: { 'zh-CN': '审查所依据权利的变化', en: 'Look at what changed of the right' },
  RelateDisputes: { 'zh-CN': '登记案件关联', en: 'Relate to another dispute' },
  AdmitRound: { 'zh-CN': '同意再次处理', en: 'Admit the second round' },
  RefuseRound: { 'zh-CN': '不同意再次处理', en: 'Refuse the second round' },
  ListSideEffects: { 'zh-CN': '列明附带处理', en: 'List what was done beside the measure' },
  ConfirmUndone: { 'zh-CN': '确认附带处理已撤销', en: 'Confirm that it was undone' },
  EndUndoing: { 'zh-CN': '不再跟进附带处理', en: 'Follow side effects up no longer' },
  ConfirmRelisting: { 'zh-CN': '确认系此前案件中的商品', en: 'Take them for goods of an earlier dispute' },
  DenyRelisting: { 'zh-CN': '认定不是此前案件中的商品', en: 'Find no goods of an earlier dispute' },
  CompareGoods: { 'zh-CN': '比对商品', en: 'Compare the goods' },
  MatchUnlisted: { 'zh-CN': '对应未列标的', en: 'Match an unlisted item' },
  RefuseUnlisted: { 'zh-CN': '答复非本案标的', en: 'Answer that it is not of this dispute' },
  NotePrintedDate: { 'zh-CN': '登记载明的日期', en: 'Note a printed date' },
  DictateCounterNotice: { 'zh-CN': '代录不侵权声明', en: 'Write down a counter-notice' },
  CorrectDictation: { 'zh-CN': '更正代录内容', en: 'Correct what was written down' },
  LapseDictation: { 'zh-CN': '逾期未确认处理', en: 'Let an unconfirmed dictation lapse' },
  DelegateComplaint: { 'zh-CN': '移交有争议的投诉', en: 'Hand over a contested complaint' },
  AcceptDelegated: { 'zh-CN': '接受平台移交', en: 'Accept what the platform handed over' },
  DeclineDelegated: { 'zh-CN': '不接受平台移交', en: 'Decline what the platform handed over' },
  TakeBackDelegated: { 'zh-CN': '收回移交的投诉', en: 'Take the complaint back' },
  ReturnDelegated: {
    'zh-CN': '协议终止后退回移交的投诉',
    en: 'Return what was handed over, as the agreement has ended',
  },
  EraseHandedOver: { 'zh-CN': '保存期满后删除移交的信息', en: 'Erase what was handed over, as its time is over' },
  RecordDelegatorTold: { 'zh-CN': '记录平台已收下消息', en: 'Record that the platform’s system took the message' },
  AcknowledgeResult: { 'zh-CN': '确认收到结果', en: 'Confirm that the result arrived' },
  AnswerResult: { 'zh-CN': '答复结果', en: 'Answer the result' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
