import type { FastifyInstance } from 'fastify';
import { pickLocale } from '#messages/locale.js';
import type { ApiParts } from './parts.js';
import type { Known } from './request.js';

/**
 * Adds to every request what operations need of it. The arrival is taken after parsing, so that the last byte has
 * arrived.
 */
export function knowRequests(fastify: FastifyInstance, { now, secret }: ApiParts): void {
  fastify.addHook('preValidation', async (request) => {
    Object.assign(request, {
      arrivedAt: now(),
      locale: pickLocale(request.headers['accept-language']),
      secret,
    } satisfies Partial<Known>);
  });
}
