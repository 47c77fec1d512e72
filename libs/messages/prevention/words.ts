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
  over: { 'zh-CN': '期满终止', en: 'Over' },
};

export const PREVENTION_GROUNDS_NAMED = {
  'final-decision': { 'zh-CN': '已生效的专家组决定', en: 'Final decision' },
  'authority-penalty': { 'zh-CN': '主管机关的处罚', en: 'Penalty of an authority' },
} as const satisfies Record<string, Words>;
