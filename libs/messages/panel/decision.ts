import type { Clarification } from '#domain/dispute/panel/decision/after-state.js';
import type { ClarificationWish } from '#domain/dispute/panel/decision/clarification-events.js';
import type { Adoption } from '#domain/dispute/panel/decision/adoption-events.js';
import type { PanelEnding } from '#domain/dispute/panel/decision/events.js';
import type { ReviewGround } from '#domain/rulebook/review-grounds.js';
import type { FinalBy } from '#domain/dispute/panel/decision/final-events.js';
import type { Remedy } from '#domain/dispute/panel/decision/findings.js';
import type { OutcomeBy, IssueKind } from '#domain/dispute/panel/decision/issues.js';
import type { Words } from '../locale.js';

/** What a panel has to answer. */
export const ISSUE_KINDS_NAMED = {
  ownership: { 'zh-CN': '权利归属', en: 'ownership of the right' },
  account: { 'zh-CN': '账号归属', en: 'ownership of an account' },
  duty: { 'zh-CN': '责任约定', en: 'who bears a duty' },
  scope: { 'zh-CN': '权利范围', en: 'scope of the right' },
  infringement: { 'zh-CN': '是否侵权', en: 'infringement' },
  defence: { 'zh-CN': '抗辩是否成立', en: 'defence' },
  remedy: { 'zh-CN': '措施如何处理', en: 'remedy' },
  'bad-faith': { 'zh-CN': '是否出于善意', en: 'good or bad faith' },
} as const satisfies Record<IssueKind, Words>;

export const MADE_OUT_NAMED = {
  'made-out': { 'zh-CN': '成立', en: 'made out' },
  'not-made-out': { 'zh-CN': '不成立', en: 'not made out' },
} as const satisfies Record<'made-out' | 'not-made-out', Words>;

export const REMEDIES_NAMED = {
  lift: { 'zh-CN': '解除措施', en: 'lift the measure' },
  keep: { 'zh-CN': '维持措施', en: 'keep the measure' },
} as const satisfies Record<Remedy, Words>;

export const OUTCOMES_BY_NAMED = {
  unanimous: { 'zh-CN': '一致意见', en: 'unanimously' },
  majority: { 'zh-CN': '多数意见', en: 'by majority' },
  'least-onerous': { 'zh-CN': '无多数意见，取负担最轻者', en: 'without a majority, the least onerous' },
  presiding: { 'zh-CN': '无多数意见，依首席意见', en: 'without a majority, as the presiding panelist says' },
} as const satisfies Record<OutcomeBy, Words>;

export const ADOPTIONS_NAMED = {
  adopt: { 'zh-CN': '采纳', en: 'adopts' },
  partly: { 'zh-CN': '部分采纳', en: 'adopts in part' },
  depart: { 'zh-CN': '不采纳并说明理由', en: 'departs, with a reason' },
} as const satisfies Record<Adoption, Words>;

export const REVIEW_GROUNDS_NAMED = {
  procedure: { 'zh-CN': '程序违反规则', en: 'the procedure was not followed' },
  'manifest-error': { 'zh-CN': '明显错误', en: 'a manifest error' },
  'false-evidence': { 'zh-CN': '依据的证据虚假', en: 'evidence was false' },
  'new-facts': { 'zh-CN': '新的事实', en: 'new facts' },
  'panelist-partial': { 'zh-CN': '专家不中立', en: 'a panelist was partial' },
} as const satisfies Record<ReviewGround, Words>;

export const PANEL_ENDINGS_NAMED = {
  dismissed: { 'zh-CN': '不予审议', en: 'dismissed' },
  'taken-to-court': { 'zh-CN': '已由法院或者主管部门处理', en: 'a court or an authority took over' },
  lapsed: { 'zh-CN': '期满终止', en: 'lapsed' },
  withdrawn: { 'zh-CN': '审议事项已撤回', en: 'withdrawn' },
} as const satisfies Record<PanelEnding, Words>;

export const FINAL_BY_NAMED = {
  'no-review': { 'zh-CN': '不设复核', en: 'it cannot be reviewed' },
  time: { 'zh-CN': '复核期限已过', en: 'the time for a review is over' },
  upheld: { 'zh-CN': '复核维持', en: 'a review upheld it' },
  'review-refused': { 'zh-CN': '复核申请未获准许', en: 'a review was refused' },
  'is-review': { 'zh-CN': '本身即为复核结论', en: 'it is itself the review' },
} as const satisfies Record<FinalBy, Words>;

/** What a party wants of a decision that went out. */
export const CLARIFICATION_WISHES_NAMED = {
  correction: { 'zh-CN': '更正结论中的笔误', en: 'Put a slip of the pen right' },
  clarification: { 'zh-CN': '说明结论中不清楚之处', en: 'Make clear what is unclear' },
} as const satisfies Record<ClarificationWish, Words>;

/** How that was answered. */
export const CLARIFICATION_ANSWERS_NAMED = {
  corrected: { 'zh-CN': '已更正', en: 'Corrected' },
  clarified: { 'zh-CN': '已说明', en: 'Made clear' },
  refused: { 'zh-CN': '不予更正、说明', en: 'Refused' },
} as const satisfies Record<NonNullable<Clarification['answered']>, Words>;
