import type { RefusalCode } from '#domain/kernel/refusal.js';
import { REFUSAL_CODES } from '#domain/kernel/refusal-codes.js';
import { problemWords as httpWords, type ProblemCode } from '#messages/problems.js';
import { refusalWords } from '#messages/refusals.js';
import type { Locale } from '#messages/locale.js';

/** What a person reads of a problem. Facts are the problem's own: a subject, a stage, a field. */
export const problemWords = (
  code: RefusalCode | ProblemCode,
  locale: Locale,
  facts: Readonly<Record<string, string>>,
): { readonly title: string; readonly detail: string } =>
  isRefusal(code) ? refusalWords(code, facts, locale) : httpWords(code, locale);

const isRefusal = (code: string): code is RefusalCode => (REFUSAL_CODES as readonly string[]).includes(code);
