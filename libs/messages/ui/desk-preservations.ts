import type { Words } from '../locale.js';

/** Records of live rooms that platforms were asked to keep, and what they answered. */
export const PRESERVATION_WORDS = {
  title: { 'zh-CN': '记录保存', en: 'Records to be kept' },
  rooms: { 'zh-CN': '直播间', en: 'Live rooms' },
  parts: { 'zh-CN': '要求保存', en: 'Asked to keep' },
  unanswered: { 'zh-CN': '平台尚未答复。', en: 'The platform has not answered yet.' },
  keptUntil: { 'zh-CN': '保存至', en: 'kept until' },
} as const satisfies Record<string, Words>;
