import type { Words } from '../locale.js';

/** Offices of an account in its association; somebody with several chooses in which it acts. */
export const ACCOUNT_OFFICES = {
  party: { 'zh-CN': '当事人或者其代理人', en: 'Party or its agent' },
  'case-manager': { 'zh-CN': '案件经办人', en: 'Case manager' },
  administrator: { 'zh-CN': '协会管理员', en: 'Administrator' },
  mediator: { 'zh-CN': '调解员', en: 'Mediator' },
  'platform-staff': { 'zh-CN': '平台工作人员', en: 'Platform staff' },
  auditor: { 'zh-CN': '审计员', en: 'Auditor' },
  expert: { 'zh-CN': '专家', en: 'Expert' },
} as const satisfies Readonly<Record<string, Words>>;
