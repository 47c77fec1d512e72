import type { TaskKind } from '#domain/dispute/state.js';
import type { Words } from './locale.js';

/** What a case manager has to do. */
export const TASKS = {
  'check-materials': { 'zh-CN': '审查投诉材料', en: 'Check the materials of the complaint' },
  'repair-service': { 'zh-CN': '以其他方式送达文书，或者登记到达', en: 'Bring the document another way, or record its arrival' },
  'chase-platform': { 'zh-CN': '联系平台跟进措施', en: 'Follow up the measures with the platform' },
  'next-step': { 'zh-CN': '决定争议的下一步', en: 'Decide how the dispute goes on' },
  'resume-effect': { 'zh-CN': '排查自动处理失败的原因并重试', en: 'Find out why an automatic step failed and have it tried again' },
} as const satisfies Record<TaskKind, Words>;
