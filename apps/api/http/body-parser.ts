import type { FastifyInstance } from 'fastify';
import { HttpProblem } from './http-problem.js';
import { parseStrictJson } from './strict-json.js';

/** Bytes of the longest body that is read. */
export const BODY_LIMIT = 2 * 1024 * 1024;

/** JSON and nothing else, in UTF-8, uncompressed: a form that a foreign page can send must not be understood. */
export function parseBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const encoding = request.headers['content-encoding'];
    done(
      encoding === undefined || encoding === 'identity' ? null : new HttpProblem('UnsupportedMediaType', { facts: { contentEncoding: 'identity' } }),
      payload,
    );
  });
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (request, body, done) => {
    try {
      const charset = /;\s*charset\s*=\s*"?(?<name>[^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.groups?.['name'];
      if (charset !== undefined && charset.toLowerCase() !== 'utf-8') throw new HttpProblem('UnsupportedMediaType');
      done(null, parseStrictJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}
