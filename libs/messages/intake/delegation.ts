import type { ResultGround } from '#domain/delegation/terms.js';
import type { DeclineReason, ResultAnswer, ResultItem, ResultKind } from '#domain/dispute/delegation/events.js';
import type { Words } from '../locale.js';

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
  'complainant-barred': { 'zh-CN': '投诉方处于限制投诉期间', en: 'the complainant is barred from such complaints' },
  other: { 'zh-CN': '其他', en: 'another ground' },
} as const satisfies Record<ResultGround, Words>;
