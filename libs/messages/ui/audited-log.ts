import type { Words } from '../locale.js';

/** The security log as an auditor reads it. */
export const AUDITED_LOG_WORDS = {
  none: { 'zh-CN': '您的审计授权未载明安全日志', en: 'No mandate of yours names the security log' },
  help: {
    'zh-CN': '须有载明安全日志的审计授权；每次查阅均记入本日志。',
    en: 'For a mandate that names the security log. Each reading is recorded in it, too.',
  },
} as const satisfies Record<string, Words>;
