import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** The token that this read is to wait for (header Parley-After): hand it to `waitForTable`. */
export const After = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['parley-after'];
  return typeof header === 'string' ? header : undefined;
});
