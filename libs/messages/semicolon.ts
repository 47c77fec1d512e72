import type { Words } from './locale.js';

/** Between things of which each may have commas of its own. A Chinese semicolon has its room in itself. */
export const SEMICOLON: Words = { 'zh-CN': '；', en: '; ' };
