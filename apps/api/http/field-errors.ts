import type { ValidationError } from 'class-validator';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import type { FieldError } from './http-problem.js';

const MOST = 50;

/** A constraint of this name tells its code and facts as JSON, to be put into words in the reader's language. */
export const FAULT = 'fault';

/**
 * The faults that class-validator found, one for each field, by path and by the codes that the catalogue has words for.
 */
export const fieldErrors = (errors: readonly ValidationError[]): readonly FieldError[] =>
  flatten(errors, '').slice(0, MOST);

const flatten = (errors: readonly ValidationError[], parent: string): readonly FieldError[] =>
  errors.flatMap((error) => {
    const { property, constraints = {}, children = [] } = error;
    const field = /^\d+$/.test(property)
      ? `${parent}[${property}]`
      : parent === ''
        ? property
        : `${parent}.${property}`;
    const { [FAULT]: fault } = constraints;
    if (fault !== undefined) return [{ field, ...(JSON.parse(fault) as Fault) }];
    const [worst] = Object.entries(constraints).sort(([a], [b]) => rankOf(a) - rankOf(b));
    return [
      ...(worst ? [{ field, ...faultOf(worst, 'value' in error && error.value === undefined) }] : []),
      ...flatten(children, field),
    ];
  });

type Fault = { readonly code: ValidationCode } & ValidationFacts;

const faultOf = ([name, message]: readonly [string, string], absent: boolean): Fault => {
  if (name === 'whitelistValidation') return { code: 'unknown-field' };
  if (absent) return { code: 'missing' };
  const code =
    (name === 'isLength' && message.includes('longer')) || name === 'minLength'
      ? 'too-short'
      : (CODES[name] ?? 'invalid');
  return { code, ...factsOf(code, message) };
};

/** class-validator tells its limits in its message alone. */
const factsOf = (code: ValidationCode, message: string): ValidationFacts => {
  if (code === 'not-in-list')
    return { allowed: /following values: (?<values>.*)$/.exec(message)?.groups?.['values']?.split(', ') ?? [] };
  const limit = code.startsWith('too-') ? /(?<limit>\d+)\D*$/.exec(message)?.groups?.['limit'] : undefined;
  return limit === undefined ? {} : { limit: Number(limit) };
};

const CODES: Readonly<Record<string, ValidationCode>> = {
  isString: 'not-text',
  isNotEmpty: 'missing',
  isDefined: 'missing',
  isArray: 'not-a-list',
  isObject: 'not-an-object',
  nestedValidation: 'not-an-object',
  isBoolean: 'not-a-boolean',
  isInt: 'not-a-number',
  isNumber: 'not-a-number',
  isId: 'not-a-uuid',
  isUuid: 'not-a-uuid',
  isInstant: 'not-an-instant',
  isUrl: 'not-a-url',
  isEmail: 'not-a-mail-address',
  isIn: 'not-in-list',
  isEnum: 'not-in-list',
  equals: 'not-accepted',
  maxLength: 'too-long',
  isLength: 'too-long',
  min: 'too-small',
  max: 'too-large',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'named-twice',
};

/** Where several rules fail, the one that says most: a name that there is not, then a wrong type, then the rest. */
const RANK = [
  'matches',
  'arrayUnique',
  'isLength',
  'maxLength',
  'arrayMinSize',
  'isString',
  'isArray',
  'isObject',
  'nestedValidation',
  'whitelistValidation',
].reverse();
const rankOf = (name: string): number => (RANK.includes(name) ? RANK.indexOf(name) : RANK.length);
