import type { RefusalCode } from '#domain/kernel/refusal.js';
import { HAND_OVER_DEFECTS } from '#messages/intake/hand-over-defects.js';
import { VALIDATION_CODES, validationDetail } from '#messages/validation.js';
import { faultNamed } from './fault-named.js';
import type { FieldError, HttpProblemCode, RowError } from './http-problem.js';
import type { Locale } from '#messages/locale.js';
import { PROBLEM_STATUS } from './problem-status.js';
import { problemWords } from './problem-words.js';
import { translateError } from './translate-error.js';

/** RFC 9457. `code` is the stable name; `errors` tells the fields; `requestId` stands where an operator must look. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly (FieldError & { readonly detail?: string })[];
  readonly rows?: readonly RowError[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly requestId?: string;
};

type Given = {
  readonly facts?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly rows?: readonly RowError[];
  readonly requestId?: string;
};

export function problemOf(
  code: RefusalCode | HttpProblemCode,
  locale: Locale,
  { facts = {}, errors, rows, requestId }: Given = {},
): Problem {
  return {
    type: `/problems/${code}`,
    ...problemWords(code, locale, facts),
    status: PROBLEM_STATUS[code],
    code,
    ...(errors && { errors: errors.map((error) => inWords(error, locale, code)) }),
    ...(rows && { rows }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** What an error would have been answered with alone, told within an answer about several. */
export const problemOfError = (error: unknown, locale: Locale): Problem => {
  const { code, facts, errors } = translateError(error);
  return problemOf(code, locale, { ...(facts && { facts }), ...(errors && { errors }) });
};

/** With the catalogue's words; where a refusal names a field, its own detail says it. */
const inWords = (error: FieldError, locale: Locale, code: string): FieldError & { readonly detail?: string } => {
  if (error.code === faultNamed(code)) return error;
  if (Object.hasOwn(HAND_OVER_DEFECTS, error.code))
    return { ...error, detail: HAND_OVER_DEFECTS[error.code as keyof typeof HAND_OVER_DEFECTS][locale] };
  const fault = VALIDATION_CODES.find((one) => one === error.code);
  return fault === undefined ? error : { ...error, detail: validationDetail(fault, error, locale) };
};
