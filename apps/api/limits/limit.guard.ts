import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { ACCESS, type AccessRule } from '../http/access.js';
import { operationOf } from '../http/operation-of.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import type { Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { LIMITED } from './limited.js';

/** Counts by address what anybody may ask, and holds up who asks too much or guesses. */
@Injectable()
export class LimitGuard implements CanActivate {
  constructor(
    @Inject(PARTS) private readonly parts: ApiParts,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Known>();
    request.operation = operationOf(context); // this guard is the first
    const of = [context.getHandler(), context.getClass()];
    const rules = this.reflector.getAllAndOverride<readonly AccessRule[] | undefined>(ACCESS, of) ?? [];
    if (!rules.includes('public') || this.reflector.getAllAndOverride<string | undefined>(LIMITED, of)) return true;
    const client = networkOf(sourceOf(request).address);
    await this.parts.limits.take('public', client);
    await this.parts.limits.check('miss', client);
    request.guessing = client;
    return true;
  }
}

/** What was answered with 401 or 404 was a guess, or like one. */
export function countMisses(fastify: FastifyInstance, { limits, log }: ApiParts): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { guessing } = request as Known;
    if (guessing !== undefined && (reply.statusCode === 401 || reply.statusCode === 404))
      limits.take('miss', guessing).catch((error: unknown) => log.debug({ err: error }, 'a miss over its limit'));
    done();
  });
}
