import { ValidationPipe } from '@nestjs/common';
import { fieldErrors } from './field-errors.js';
import { HttpProblem } from './http-problem.js';
import { rememberRules } from './remember-rules.js';

/**
 * Bodies and queries against their classes; what they do not name is refused, and each fault is told by its path and a
 * code.
 */
export const validationPipe = (): ValidationPipe => {
  rememberRules();
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => new HttpProblem('InvalidRequest', { errors: fieldErrors(errors) }),
  });
};
