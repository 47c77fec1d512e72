import type { TaskKind } from '#domain/dispute/state.js';
import type { Words } from './locale.js';

/** What a case manager has to do. */
export const TASKS = {
  'check-materials': { 'zh-CN': '审查投诉材料', en: 'Check the materials of the complaint' },
  'repair-service': { 'zh-CN': '以其他方式送达文书，或者登记到达', en: 'Bring the document another way, or record its arrival' },
  'chase-platform': { 'zh-CN': '联系平台跟进措施', en: 'Follow up the measures with the platform' },
  'next-step': { 'zh-CN': '决定争议的下一步', en: 'Decide how the dispute goes on' },
  'resume-effect': { 'zh-CN': '排查自动处理失败的原因并重试', en: 'Find out why an automatic step failed and have it tried again' },
  'take-urgent': { 'zh-CN': '接手紧急请求', en: 'Take the urgent wish in hand' },
  'second-measure': { 'zh-CN': '由第二人复核拟采取的措施', en: 'Agree, as a second person, to a measure or not' },
  'call-respondent': { 'zh-CN': '立即致电被投诉方', en: 'Call the respondent at once' },
  'review-urgent': { 'zh-CN': '复核紧急措施', en: 'Review the urgent measure' },
  'answer-restoration': { 'zh-CN': '答复提前恢复申请', en: 'Answer the request for early restoration' },
  'chase-preservation': { 'zh-CN': '联系平台跟进记录保存', en: 'Follow up with the platform what it keeps' },
} as const satisfies Record<TaskKind, Words>;
