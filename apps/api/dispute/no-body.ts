import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpProblem, invalid } from '../http/http-problem.js';

/** For operations that take nothing: no body, or an empty object. */
export const NoBody = createParamDecorator((_: unknown, context: ExecutionContext): void => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined || body === null) return;
  if (typeof body !== 'object' || Array.isArray(body)) throw invalid('', 'not-an-object');
  const unknown = Object.keys(body);
  if (unknown.length > 0)
    throw new HttpProblem('InvalidRequest', {
      errors: unknown.slice(0, 50).map((field) => ({ field, code: 'unknown-field' as const })),
    });
});
