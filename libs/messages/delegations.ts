import type { DelegationCommand } from '#domain/delegation/actions.js';
import type { DataField, DataGround, DelegationEntry, ResultGround } from '#domain/delegation/terms.js';
import type { DelegatedCommand } from '#domain/dispute/delegation/actions.js';
import type {
  DeclineReason,
  DelegationEventOfDispute,
  ResultAnswer,
  ResultItem,
  ResultKind,
} from '#domain/dispute/delegation/events.js';
import type { Words } from './locale.js';

/** What stands on the button for each command about a delegation agreement. */
export const DELEGATION_COMMANDS = {
  OfferDelegation: { 'zh-CN': '向平台提出委托协议', en: 'Offer a delegation agreement' },
  AgreeDelegation: { 'zh-CN': '同意委托协议', en: 'Agree to the delegation agreement' },
  DeclineDelegationTerms: { 'zh-CN': '不同意委托协议', en: 'Decline the delegation agreement' },
  EndDelegation: { 'zh-CN': '终止委托协议', en: 'End the delegation agreement' },
  CompareCounts: { 'zh-CN': '核对月度数量', en: 'Compare the counts of a month' },
} as const satisfies Record<DelegationCommand['type'], Words>;

/** The same for each command about a complaint that a platform hands over. */
export const DELEGATED_COMMANDS = {
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
} as const satisfies Record<DelegatedCommand['type'], Words>;

/** What sets a period running. */
export const DELEGATED_TRIGGERS = {
  ComplaintDelegated: { 'zh-CN': '平台移交投诉', en: 'the platform handed the complaint over' },
  DelegatedComplaintAccepted: { 'zh-CN': '接受平台移交', en: 'what the platform handed over was accepted' },
  DelegatedComplaintDeclined: { 'zh-CN': '不接受平台移交', en: 'what the platform handed over was declined' },
  DelegatedComplaintTakenBack: { 'zh-CN': '平台收回移交', en: 'the platform took the complaint back' },
  DelegatedComplaintReturned: {
    'zh-CN': '委托协议终止、移交的投诉退回平台',
    en: 'the complaint went back to the platform with the agreement',
  },
  HandedOverErased: { 'zh-CN': '移交的信息保存期满并删除', en: 'what was handed over was erased' },
  DelegatorTold: { 'zh-CN': '平台系统收下消息', en: 'the platform’s system took the message' },
  DelegatedResultGiven: { 'zh-CN': '向平台返回结果', en: 'the result went back to the platform' },
  DelegatedResultArrived: { 'zh-CN': '结果到达平台', en: 'the result arrived at the platform' },
  DelegatedResultAnswered: { 'zh-CN': '平台答复结果', en: 'the platform answered the result' },
} as const satisfies Record<DelegationEventOfDispute['type'], Words>;

/** On which ground the association has what a platform handed over (practice P33). */
export const DATA_GROUNDS_NAMED = {
  'entrusted-processing': { 'zh-CN': '受平台委托处理', en: 'processing entrusted by the platform' },
  provision: {
    'zh-CN': '由平台依其告知并取得的同意等依据提供',
    en: 'provision by the platform on a ground of its own',
  },
} as const satisfies Record<DataGround, Words>;

export const DATA_FIELDS_NAMED = {
  'complainant-identity': { 'zh-CN': '投诉方身份', en: 'who complains' },
  'complainant-contact': { 'zh-CN': '投诉方联系方式', en: 'how the complainant is reached' },
  'respondent-identity': { 'zh-CN': '被投诉方身份', en: 'who is complained of' },
  'respondent-contact': { 'zh-CN': '被投诉方联系方式', en: 'how the respondent is reached' },
  listing: { 'zh-CN': '被投诉的标的', en: 'the items' },
  complaint: { 'zh-CN': '投诉内容', en: 'the complaint' },
  'counter-notice': { 'zh-CN': '不侵权声明', en: 'the declarations of non-infringement' },
  evidence: { 'zh-CN': '证据', en: 'the evidence' },
  measures: { 'zh-CN': '已经采取的措施', en: 'the measures that stand' },
} as const satisfies Record<DataField, Words>;

/** Where a complaint enters that a platform handed over. */
export const DELEGATION_ENTRIES_NAMED = {
  negotiation: { 'zh-CN': '协商', en: 'negotiation' },
  mediation: { 'zh-CN': '调解', en: 'mediation' },
  panel: { 'zh-CN': '专家组审议', en: 'a panel of experts' },
} as const satisfies Record<DelegationEntry, Words>;

export const DECLINE_REASONS_NAMED = {
  'not-contested': { 'zh-CN': '不属于有争议的投诉', en: 'it is not contested' },
  'outside-agreement': { 'zh-CN': '不属于委托协议的范围', en: 'it is outside the agreement' },
  competitor: { 'zh-CN': '平台与当事人有竞争关系', en: 'the platform competes with a party' },
  'same-matter-here': { 'zh-CN': '协会已在处理同一争议', en: 'the same matter is before the association already' },
  'facts-insufficient': { 'zh-CN': '事实和材料不足', en: 'facts and papers do not suffice' },
  'no-capacity': { 'zh-CN': '协会暂无力量办理', en: 'the association has no capacity now' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<DeclineReason, Words>;

/** What a result means for the platform's measure. */
export const RESULT_MEASURES = {
  keep: { 'zh-CN': '维持措施', en: 'keep the measure' },
  lift: { 'zh-CN': '解除措施', en: 'lift the measure' },
} as const satisfies Record<ResultItem['measure'], Words>;

export const RESULT_ANSWERS_NAMED = {
  adopt: { 'zh-CN': '采纳', en: 'adopted' },
  partly: { 'zh-CN': '部分采纳', en: 'adopted in part' },
  depart: { 'zh-CN': '不采纳并说明理由', en: 'departed from, with a reason' },
} as const satisfies Record<ResultAnswer['answer'], Words>;

export const RESULT_KINDS_NAMED = {
  'advisory-opinion': { 'zh-CN': '专家意见', en: 'advisory opinion' },
  'contractual-decision': { 'zh-CN': '约定处理决定', en: 'contractual decision' },
  settlement: { 'zh-CN': '和解或者调解协议', en: 'settlement of the parties' },
  withdrawal: { 'zh-CN': '投诉方撤回', en: 'withdrawal by the complainant' },
  none: { 'zh-CN': '没有实体结论', en: 'no decision on the matter' },
} as const satisfies Record<ResultKind, Words>;

export const RESULT_GROUNDS_NAMED = {
  'parties-settled': { 'zh-CN': '各方已和解', en: 'the parties settled' },
  'complaint-withdrawn': { 'zh-CN': '投诉已撤回', en: 'the complaint was withdrawn' },
  'panel-infringement': { 'zh-CN': '专家组认为侵权成立', en: 'the panel found an infringement' },
  'panel-no-infringement': { 'zh-CN': '专家组认为侵权不成立', en: 'the panel found no infringement' },
  'taken-to-court': { 'zh-CN': '已由法院或者主管部门处理', en: 'taken to a court or an authority' },
  'no-competence': { 'zh-CN': '没有权限依据', en: 'no competence' },
  'time-lapsed': { 'zh-CN': '期满未有结果', en: 'time lapsed without a result' },
  'not-answered': { 'zh-CN': '被投诉方未答复', en: 'the respondent did not answer' },
  other: { 'zh-CN': '其他', en: 'another ground' },
} as const satisfies Record<ResultGround, Words>;
