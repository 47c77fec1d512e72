import type { PreventionEndCause } from '#domain/prevention/events.js';
import type { PreventionStage } from '#domain/prevention/state.js';
import type { PreventiveKind } from '#domain/rule-making/member-rules.js';
import type { Words } from '../locale.js';

export const PREVENTIVE_KINDS_NAMED: Readonly<Record<PreventiveKind, Words>> = {
  'pre-listing-check': { 'zh-CN': '上架前核对资质', en: 'Papers checked before goods are listed' },
  training: { 'zh-CN': '完成培训', en: 'Training' },
};

export const PREVENTION_STAGES_NAMED: Readonly<Record<PreventionStage, Words>> = {
  proposed: { 'zh-CN': '已告知，待决定', en: 'Told, not decided yet' },
  'not-imposed': { 'zh-CN': '不予采取', en: 'Not taken' },
  'in-force': { 'zh-CN': '执行中', en: 'In force' },
  fulfilled: { 'zh-CN': '已履行', en: 'Fulfilled' },
  'objection-upheld': { 'zh-CN': '异议成立，已终止', en: 'Ended: the objection was upheld' },
  ended: { 'zh-CN': '已由协会终止', en: 'Ended by the association' },
  over: { 'zh-CN': '期满终止', en: 'Over' },
};

/** Why one was ended before its time, or taken back. */
export const PREVENTION_END_CAUSES_NAMED: Readonly<Record<PreventionEndCause, Words>> = {
  'ground-reversed': { 'zh-CN': '所依据的决定或者处罚已被撤销', en: 'What it rests on was reversed' },
  left: { 'zh-CN': '已不是会员', en: 'It is no member any more' },
  'fulfilled-otherwise': { 'zh-CN': '已以其他方式达到目的', en: 'What it was for was reached otherwise' },
  mistaken: { 'zh-CN': '采取或者提出有误', en: 'It was made by mistake' },
};

export const PREVENTION_GROUNDS_NAMED = {
  'final-decision': { 'zh-CN': '已生效的专家组决定', en: 'Final decision' },
  'authority-penalty': { 'zh-CN': '主管机关的处罚', en: 'Penalty of an authority' },
} as const satisfies Record<string, Words>;
