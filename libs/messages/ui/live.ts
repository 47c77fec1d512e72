import type { Words } from '../locale.js';

/** Whether what is shown follows what happens, as the desk says it beside who one is. */
export const LIVE_WORDS = {
  live: { 'zh-CN': '实时更新', en: 'Live' },
  polling: { 'zh-CN': '定时更新', en: 'Every 15 s' },
  away: { 'zh-CN': '正在重连', en: 'Reconnecting' },
} as const satisfies Record<'live' | 'polling' | 'away', Words>;
