import type { Words } from '../locale.js';

/** What the place of second persons is called: apart from the words of its pages, which come with these. */
export const SECOND_PLACE: Words = { 'zh-CN': '待我复核', en: 'For a second person' };
