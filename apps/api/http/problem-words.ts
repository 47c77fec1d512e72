import type { RefusalCode } from '#domain/refusal.js';
import { HTTP_WORDS } from './http-words.js';
import type { HttpProblemCode } from './http-problem.js';
import type { Locale } from './locale.js';
import { REFUSAL_TITLES } from './refusal-titles.js';

export type Words = { readonly title: string; readonly detail?: string };

/** What a person reads of a problem. The one place that asks the catalogues; facts are the problem's own (a subject, a field). */
export const problemWords = (code: RefusalCode | HttpProblemCode, locale: Locale, _facts: Readonly<Record<string, string>>): Words =>
  ({ ...REFUSAL_TITLES, ...HTTP_WORDS })[code][locale];
