import type { Words } from '../locale.js';

/** How pages are drawn, as whoever reads them chooses. */
export const LOOK_WORDS = {
  theme: { 'zh-CN': '显示模式', en: 'Appearance' },
  system: { 'zh-CN': '跟随系统', en: 'As the system' },
  light: { 'zh-CN': '浅色', en: 'Light' },
  dark: { 'zh-CN': '深色', en: 'Dark' },
} as const satisfies Record<string, Words>;
