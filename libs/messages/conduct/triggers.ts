import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Words } from '../locale.js';

/** What set a period running, as a clause of a sentence. */
export const CONDUCT_TRIGGERS = {
  FaithReviewRequested: { 'zh-CN': '请求善意审查', en: 'a review was asked for' },
  FaithReviewDeclined: { 'zh-CN': '不启动善意审查', en: 'the review was declined' },
  FaithReviewOpened: { 'zh-CN': '启动善意审查', en: 'the review was opened' },
  FaithReviewWarned: { 'zh-CN': '书面告知当事人', en: 'the party was warned' },
  FaithReviewReplied: { 'zh-CN': '当事人申辩', en: 'the party replied' },
  FaithReplyLapsed: { 'zh-CN': '申辩期限届满', en: 'the time to reply ended' },
  FaithFindingProposed: { 'zh-CN': '提出认定', en: 'a finding was proposed' },
  FaithFindingReturned: { 'zh-CN': '认定退回', en: 'the finding was returned' },
  FaithFound: { 'zh-CN': '作出认定', en: 'the finding was made' },
  HoldingsSwept: {
    'zh-CN': '同一当事人的其他案件已提交审查',
    en: 'what the party holds elsewhere was called before a person',
  },
  FaithFindingAppealed: { 'zh-CN': '提出申诉', en: 'the finding was appealed' },
  FaithAppealAssigned: { 'zh-CN': '指定申诉决定人员', en: 'the appeal was assigned' },
  FaithAppealDecided: { 'zh-CN': '申诉决定作出', en: 'the appeal was decided' },
  FaithFindingBecameFinal: { 'zh-CN': '认定成为最终认定', en: 'the finding became final' },
  ReferralProposed: { 'zh-CN': '拟移送主管机关', en: 'a referral was proposed' },
  ReferredOut: { 'zh-CN': '移送主管机关', en: 'the matter was handed to an authority' },
  ReferralAnswered: { 'zh-CN': '主管机关答复', en: 'the authority answered' },
  ReferredIn: { 'zh-CN': '登记来案机关', en: 'the authority that it came from was recorded' },
  ReferralReported: { 'zh-CN': '反馈办理结果', en: 'the result was reported back' },
} as const satisfies Partial<Record<DisputeEvent['type'], Words>>;
