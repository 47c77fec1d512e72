import type { Words } from '../locale.js';

/** Files that come after their window, to a party on its phone. */
export const LATE_FILES = {
  untold: { 'zh-CN': '逾期提交，尚未决定是否采纳', en: 'Late, not ruled on yet' },
  admitted: { 'zh-CN': '逾期提交，已采纳', en: 'Late, admitted' },
  notAdmitted: { 'zh-CN': '逾期提交，不予采纳', en: 'Late, not admitted' },
  answer: { 'zh-CN': '对逾期证据发表意见', en: 'Answer a late file' },
  answerText: {
    'zh-CN': '您的意见（只能发表一次，各方可见）',
    en: 'What you have to say: once, and all parties read it',
  },
} as const satisfies Record<string, Words>;
