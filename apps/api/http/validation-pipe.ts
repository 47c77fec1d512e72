import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { HttpProblem, type FieldError } from './http-problem.js';

const MOST = 50;

/** Bodies and queries against their classes; what they do not name is refused, and each fault is told by its path and a code. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors: ValidationError[]) => new HttpProblem('InvalidRequest', { errors: fieldErrors(errors).slice(0, MOST) }),
  });

/** A constraint of this name tells its code and facts as JSON, to be put into words in the reader's language. */
export const FAULT = 'fault';

const fieldErrors = (errors: readonly ValidationError[], parent = ''): readonly FieldError[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = /^\d+$/.test(property) ? `${parent}[${property}]` : parent === '' ? property : `${parent}.${property}`;
    const { [FAULT]: fault, nestedValidation, ...others } = constraints; // of a value that is no object, `fault` says so
    const own = Object.entries(fault === undefined && nestedValidation !== undefined ? { ...others, nestedValidation } : others);
    return [
      ...(fault === undefined ? [] : [{ field, ...(JSON.parse(fault) as Omit<FieldError, 'field'>) }]),
      ...own.map(([name, detail]) => (name === 'whitelistValidation' ? { field, code: 'unknown-field' } : { field, code: codeOf(name), detail })),
      ...fieldErrors(fault === undefined ? children : [], field),
    ];
  });

/** `isNotEmpty` → `is-not-empty`, like every other code. */
const codeOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
