import type { Locale } from '../locale.js';

const NAME = { 'zh-CN': '案件期限', en: 'Dispute deadlines' } as const satisfies Readonly<Record<Locale, string>>;

export const feedName = (locale: Locale): string => NAME[locale];
