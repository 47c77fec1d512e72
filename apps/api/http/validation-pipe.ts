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

const fieldErrors = (errors: readonly ValidationError[], parent = ''): readonly FieldError[] =>
  errors.flatMap(({ property, constraints = {}, children = [] }) => {
    const field = /^\d+$/.test(property) ? `${parent}[${property}]` : parent === '' ? property : `${parent}.${property}`;
    return [...Object.entries(constraints).map(([name, detail]) => ({ field, code: codeOf(name), detail })), ...fieldErrors(children, field)];
  });

/** `isNotEmpty` → `is-not-empty`, like every other code; a name that the class does not know is `unknown`. */
const codeOf = (name: string): string => (name === 'whitelistValidation' ? 'unknown' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
