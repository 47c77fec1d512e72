import type { Meter } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { SECONDS } from '#infrastructure/metrics/metrics.js';
import type { Recent } from '#infrastructure/metrics/recent.js';
import type { Known } from './request.js';

const SIGN_IN = new Set(['signIn', 'signInByPasskey', 'signInByIssuer']);
const REFUSED = new Set([401, 403, 429]);

/**
 * Counts what failed and who was not let in; and tells whoever measures it how requests went and how long they took, by
 * the template of their route: what stood in the path is never told.
 */
export function countRequests(fastify: FastifyInstance, recent: Recent, meter?: Meter): void {
  const seconds = meter?.createHistogram('parley_http_request_seconds', {
    description: 'How long requests took, by route and class of status',
    advice: { explicitBucketBoundaries: [...SECONDS] },
  });
  const refusals = meter?.createCounter('parley_sign_in_refusals_total', { description: 'Sign-ins that were refused' });
  refusals?.add(0, { operation: 'signIn' }); // so that a rise from nothing is one
  fastify.addHook('onResponse', (request, reply, done) => {
    const { statusCode } = reply;
    seconds?.record(reply.elapsedTime / 1e3, {
      method: request.is404 ? 'any' : request.method,
      route: (request.is404 ? undefined : request.routeOptions.url) ?? 'none',
      status: `${Math.floor(statusCode / 100)}xx`,
    });
    const { operation } = request as Known;
    if (statusCode >= 500) recent.count('serverErrors');
    if (operation !== undefined && SIGN_IN.has(operation) && REFUSED.has(statusCode)) {
      recent.count('refusedSignIns');
      refusals?.add(1, { operation });
    }
    done();
  });
}
