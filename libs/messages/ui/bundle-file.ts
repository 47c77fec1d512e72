import type { Words } from '../locale.js';

/** The bundle of a dispute, in the name of its file. */
export const BUNDLE_FILE: Words = { 'zh-CN': '案卷', en: 'Bundle' };
