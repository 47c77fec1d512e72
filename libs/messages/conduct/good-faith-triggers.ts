import type { GoodFaithEvent } from '#domain/dispute/conduct/bad-faith-review/events.js';
import type { LossEvent } from '#domain/dispute/measures/loss/events.js';
import type { Words } from '../locale.js';

/** What of a review of good faith can set a period running. */
export const GOOD_FAITH_TRIGGERS = {
  FaithReviewRequested: { 'zh-CN': '请求善意审查', en: 'a review was asked for' },
  FaithReviewDeclined: { 'zh-CN': '不启动善意审查', en: 'the review was declined' },
  FaithReviewOpened: { 'zh-CN': '启动善意审查', en: 'the review was opened' },
  FaithReviewWarned: { 'zh-CN': '书面告知当事人', en: 'the party was warned' },
  FaithReviewReplied: { 'zh-CN': '当事人申辩', en: 'the party replied' },
  FaithReplyLapsed: { 'zh-CN': '申辩期限届满', en: 'the time to reply ended' },
  FaithFindingProposed: { 'zh-CN': '提出认定', en: 'a finding was proposed' },
  FaithFindingReturned: { 'zh-CN': '认定退回', en: 'the finding was returned' },
  FaithFound: { 'zh-CN': '作出认定', en: 'the finding was made' },
  FaithFindingAppealed: { 'zh-CN': '提出申诉', en: 'the finding was appealed' },
  FaithAppealAssigned: { 'zh-CN': '指定申诉决定人员', en: 'the appeal was assigned' },
  FaithAppealDecided: { 'zh-CN': '申诉决定作出', en: 'the appeal was decided' },
  FaithFindingBecameFinal: { 'zh-CN': '认定成为最终认定', en: 'the finding became final' },
  LossStated: { 'zh-CN': '填写损失清单', en: 'a loss was stated' },
} as const satisfies Record<(GoodFaithEvent | LossEvent)['type'], Words>;
