import type { FastifyInstance } from 'fastify';
import { authenticate } from './authenticate.js';
import { BULK_LIMIT } from './body-parser.js';
import { HttpProblem } from './http-problem.js';
import type { ApiParts } from './parts.js';

/** Operations whose bodies may be long, by their path. */
const BULK: ReadonlySet<string> = new Set(['/v1/complaints/batches']);

const MOST_AT_ONCE = 2;

/**
 * Bodies of these operations are held in memory as a whole, so only those who are signed in may send them, and so many
 * at once: further ones are asked to come again, before a byte of theirs is read.
 */
export function gateBulk(fastify: FastifyInstance, parts: ApiParts): void {
  let inside = 0;
  fastify.addHook('onRoute', (route) => {
    if (!BULK.has(route.url) || route.method !== 'POST') return;
    route.bodyLimit = BULK_LIMIT;
    route.onRequest = async (request, reply) => {
      reply.header('connection', 'close'); // of what is refused the rest is not waited for
      await authenticate(parts, request);
      if (inside >= MOST_AT_ONCE) throw new HttpProblem('Busy', { headers: { 'retry-after': '1' } });
      reply.removeHeader('connection');
      inside += 1;
      reply.raw.once('close', () => (inside -= 1));
    };
  });
}
