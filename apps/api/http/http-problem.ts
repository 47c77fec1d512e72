import type { ProblemCode } from '#messages/problems.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';

/** What HTTP itself refuses, beside the domain's refusals. */
export type HttpProblemCode = ProblemCode;

/**
 * One thing wrong with a request. `field` is the path in the body (`items[2].locator.url`), a header or a parameter.
 */
export type FieldError = { readonly field: string; readonly code: ValidationCode | FieldRefusal } & ValidationFacts;

/** A refusal of the domain that names a field: its code, written `defects-left-out`. */
export type FieldRefusal = string & Record<never, never>;

/** One thing wrong with a row of a table. `remedy` says what to do. */
export type RowError = {
  readonly line: number;
  readonly column: string;
  readonly code: ValidationCode | FieldRefusal;
  readonly remedy: string;
};

type More = {
  readonly facts?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
  readonly rows?: readonly RowError[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown where a request is refused before, or beside, any decision. The filter gives it status and words. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';

  constructor(
    readonly code: HttpProblemCode,
    readonly more: More = {},
  ) {
    super(code);
  }
}

/** Refuses one field. */
export const invalid = (field: string, code: ValidationCode): HttpProblem =>
  new HttpProblem('InvalidRequest', { errors: [{ field, code }] });
