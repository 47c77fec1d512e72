import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Known } from './request.js';

/**
 * A line per answer: which operation, how it went, how long it took. Nothing that tells who a person is or what was
 * said.
 */
export function logRequests(fastify: FastifyInstance, log: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    log.info(
      {
        method: request.method,
        route: request.is404 ? undefined : request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        requestId: request.id,
        associationId: (request as Known).caller?.tenant.associationId,
      },
      'answered',
    );
    done();
  });
}
