import type { ValidationFacts } from '#messages/validation.js';

/** What HTTP itself refuses, beside the domain's refusals. Closed, so that none is without status and words. */
export const HTTP_PROBLEM_CODES = [
  'InvalidRequest', // a field, header or parameter is not as described; `errors` says which
  'Unauthenticated',
  'Forbidden',
  'NotInProduction', // what only a demonstration or a test may do
  'MethodNotAllowed',
  'NotAcceptable',
  'Taken', // somebody else has this login
  'PreconditionFailed',
  'BodyTooLarge',
  'UnsupportedMediaType',
  'ClockBackwards', // legal time only goes forward
  'TooManyAttempts',
  'WrongCredentials',
  'Busy', // the same request will do in a moment
  'Internal',
] as const;
export type HttpProblemCode = (typeof HTTP_PROBLEM_CODES)[number];

/** One thing wrong with a request. `field` is the path in the body (`items[2].locator.url`), a header or a parameter. */
export type FieldError = { readonly field: string; readonly code: string; readonly detail?: string } & ValidationFacts;

type More = {
  readonly facts?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
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

/** Refuses one field with a code that the catalogue has words for. */
export const invalid = (field: string, code: string, detail?: string): HttpProblem =>
  new HttpProblem('InvalidRequest', { errors: [{ field, code, ...(detail !== undefined && { detail }) }] });
