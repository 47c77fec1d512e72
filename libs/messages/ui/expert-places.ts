import type { Words } from '../locale.js';

/** What stands in the side bar of an expert; it comes with the desk itself. */
export const EXPERT_PLACES = {
  profile: { 'zh-CN': '我的专家资料', en: 'My profile' },
} as const satisfies Record<string, Words>;
