import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Words } from '../locale.js';

/** What stands on the button for what the parties may do. */
export const CONDUCT_OF_PARTIES = {
  RequestFaithReview: { 'zh-CN': '请求善意审查', en: 'Ask for a bad-faith review' },
  ReplyToFaithReview: { 'zh-CN': '提交申辩', en: 'Reply to the warning' },
  AppealFaithFinding: { 'zh-CN': '对认定提出申诉', en: 'Appeal against the finding' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;

/** The same for the association's people, neutrals, platforms and the clock. */
export const CONDUCT_OF_OTHERS = {
  RecordSweep: { 'zh-CN': '登记其他案件已提交审查', en: 'Record which other disputes were called before a person' },
  ReferOut: { 'zh-CN': '移送主管机关', en: 'Hand to an authority' },
  AgreeReferral: { 'zh-CN': '同意移送', en: 'Agree to the referral' },
  RecordReferralAnswer: { 'zh-CN': '登记主管机关答复', en: 'Record the authority’s answer' },
  DeclineFaithReview: { 'zh-CN': '不启动善意审查', en: 'Decline a review' },
  OpenFaithReview: { 'zh-CN': '启动善意审查', en: 'Open a bad-faith review' },
  WarnOfFaithReview: { 'zh-CN': '书面告知被审查当事人', en: 'Warn the party' },
  LapseFaithReply: { 'zh-CN': '申辩期限届满', en: 'End the time to reply' },
  ProposeFaithFinding: { 'zh-CN': '作出或者提出认定', en: 'Find, or propose a finding' },
  SecondFaithFinding: { 'zh-CN': '作为第二人同意认定', en: 'Agree to the finding as a second person' },
  ReturnFaithFinding: { 'zh-CN': '作为第二人退回认定', en: 'Return the finding as a second person' },
  AssignFaithAppeal: { 'zh-CN': '指定决定申诉的人员', en: 'Name who decides the appeal' },
  DecideFaithAppeal: { 'zh-CN': '决定申诉', en: 'Decide the appeal' },
  FinaliseFaithReview: { 'zh-CN': '申诉期限届满', en: 'End the time to appeal' },
  ReferIn: { 'zh-CN': '登记来案机关', en: 'Record which authority it came from' },
} as const satisfies Partial<Record<DisputeCommand['type'], Words>>;
