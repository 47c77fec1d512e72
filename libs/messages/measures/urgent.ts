import type { UrgentGround, RespondentCalled } from '#domain/dispute/measures/urgent/events.js';
import type { Words } from '../locale.js';

/** Why somebody may ask that it be done at once. */
export const URGENT_GROUNDS_NAMED = {
  'running-room': { 'zh-CN': '直播正在进行', en: 'a room is running' },
  festival: { 'zh-CN': '已公告的促销期间', en: 'a declared festival window' },
} as const satisfies Record<UrgentGround, Words>;

export const CALL_OUTCOMES = {
  reached: { 'zh-CN': '已接通', en: 'reached' },
  'not-reached': { 'zh-CN': '未接通', en: 'not reached' },
  'no-number': { 'zh-CN': '没有电话号码', en: 'no number is known' },
} as const satisfies Record<RespondentCalled['data']['outcome'], Words>;
