import type { Words } from './locale.js';

/** Between a name and what is said of it: 期限：3月5日, Until: 5 March. A Chinese colon has its room in itself. */
export const COLON: Words = { 'zh-CN': '：', en: ': ' };
