import type {
  GrievanceConsequence,
  GrievanceGround,
  GrievanceOutcome,
  GrievedOffice,
} from '#domain/grievance/events.js';
import type { GrievanceStage } from '#domain/grievance/state.js';
import type { Words } from '../locale.js';

export const GRIEVED_OFFICES_NAMED = {
  'case-manager': { 'zh-CN': '案件经办人', en: 'Case manager' },
  mediator: { 'zh-CN': '调解员', en: 'Mediator' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
} as const satisfies Record<GrievedOffice, Words>;

export const GRIEVANCE_GROUNDS_NAMED = {
  bias: { 'zh-CN': '有失公正', en: 'Bias' },
  delay: { 'zh-CN': '无故拖延', en: 'Delay' },
  'breach-of-confidence': { 'zh-CN': '违反保密义务', en: 'Breach of confidence' },
  rudeness: { 'zh-CN': '态度言行不当', en: 'Rudeness' },
  'undisclosed-tie': { 'zh-CN': '未披露利害关系', en: 'A tie that was not disclosed' },
  other: { 'zh-CN': '其他', en: 'Something else' },
} as const satisfies Record<GrievanceGround, Words>;

export const GRIEVANCE_OUTCOMES_NAMED = {
  upheld: { 'zh-CN': '投诉成立', en: 'Upheld' },
  'partly-upheld': { 'zh-CN': '部分成立', en: 'Upheld in part' },
  'not-upheld': { 'zh-CN': '不成立', en: 'Not upheld' },
  inadmissible: { 'zh-CN': '不予受理', en: 'Not admissible' },
} as const satisfies Record<GrievanceOutcome, Words>;

export const GRIEVANCE_CONSEQUENCES_NAMED = {
  replacement: { 'zh-CN': '在本案中更换', en: 'Replaced in the dispute' },
  training: { 'zh-CN': '安排培训', en: 'Training' },
  'removal-from-roster': { 'zh-CN': '移出名册', en: 'Taken off the roster' },
} as const satisfies Record<GrievanceConsequence, Words>;

export const GRIEVANCE_STAGES_NAMED = {
  unmade: { 'zh-CN': '未提出', en: 'Not filed' },
  handling: { 'zh-CN': '处理中', en: 'Being handled' },
  decided: { 'zh-CN': '已答复', en: 'Answered' },
  'under-review': { 'zh-CN': '复核中', en: 'Being looked at again' },
  closed: { 'zh-CN': '已办结', en: 'Closed' },
} as const satisfies Record<GrievanceStage, Words>;

export const GRIEVANCE_PARTS_NAMED = {
  aggrieved: { 'zh-CN': '投诉人', en: 'Complained' },
  heard: { 'zh-CN': '被投诉人员', en: 'Complained of' },
  handler: { 'zh-CN': '处理人', en: 'Handles it' },
  former: { 'zh-CN': '原处理人', en: 'Handled it' },
  auditor: { 'zh-CN': '审计员', en: 'Auditor' },
} as const satisfies Record<string, Words>;
