import type { Sentence, Words } from '../locale.js';

/** On the home of who asked the association something: what it was asked back. */
export const ASKED_BACK = {
  title: { 'zh-CN': '咨询待补充', en: 'Your consultations' },
  what: { 'zh-CN': '协会请您补充咨询情况', en: 'The association asks you for more' },
  answer: { 'zh-CN': '补充说明', en: 'Tell it' },
} as const satisfies Record<string, Words>;

export const ASKED_BACK_SINCE: Sentence<{ readonly since: string }> = {
  'zh-CN': ({ since }) => `自${since}`,
  en: ({ since }) => `since ${since}`,
};
