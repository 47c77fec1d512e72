import type { Locale } from './locale.js';

/** What is added to something in brackets: 甲公司（就本案表示同意）, Alpha (consented here). Chinese ones have their room in themselves. */
export const inBrackets = (added: string, locale: Locale): string =>
  locale === 'zh-CN' ? `（${added}）` : ` (${added})`;
