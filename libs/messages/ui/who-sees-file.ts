import type { Words } from '../locale.js';

/** Who gets a file that is sent with something, as it is chosen at the desk and on a phone. */
export const WHO_SEES_FILE = {
  forwarded: { 'zh-CN': '转送对方', en: 'The other side gets it' },
  confidential: { 'zh-CN': '仅供工作人员和中立方', en: 'Staff and neutrals alone' },
} as const satisfies Record<string, Words>;
