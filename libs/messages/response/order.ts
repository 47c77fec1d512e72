import type { Words } from '../locale.js';

export const COURT_ORDERS = {
  restore: { 'zh-CN': '恢复链接或者服务', en: 'restore the item' },
  'take-down': { 'zh-CN': '采取删除、屏蔽、断开链接等措施', en: 'take the item down' },
} as const satisfies Record<'restore' | 'take-down', Words>;
