import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './http-problem.js';
import { takesRawBody } from './raw-body.js';
import { parseStrictJson } from './strict-json.js';

/** Bytes of the longest body that is read. */
export const BODY_LIMIT = 2 * 1024 * 1024;

/**
 * Bytes of the longest body of an operation that takes many things at once; it is read only for who is signed in, for
 * two at a time.
 */
export const BULK_LIMIT = 8 * 1024 * 1024;

/** Where a table is taken beside JSON: the operation reads it itself. */
const TABLES = /\/items$|^\/v1\/imports\/:kind(\/dry-runs)?$/;

/** A mail program ends notifications by a form (RFC 8058), of which nothing is read: the address says all. */
const ONE_CLICK: readonly string[] = ['/u/:token', '/u/:token/daily', '/d/:token'];

/** A body other than a file that takes longer than this to arrive is not waited for. */
const LONGEST = 30_000;

/**
 * JSON and nothing else, but for tables, in UTF-8, uncompressed: a form that a foreign page can send must not be
 * understood. The operations that take files read their own bodies.
 */
export function parseBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const encoding = request.headers['content-encoding'];
    done(
      encoding === undefined || encoding === 'identity'
        ? null
        : new HttpProblem('UnsupportedMediaType', { facts: { contentEncoding: 'identity' } }),
      payload,
    );
  });
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (!takesRawBody(request) && hasBody(request)) {
      const timer = setTimeout(() => request.raw.destroy(), LONGEST).unref();
      for (const event of ['end', 'close'] as const) request.raw.once(event, () => clearTimeout(timer));
    }
    done(null, payload);
  });
  // a table that is a piece of evidence is a file like any other, and not read here
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const { headers } = request.raw;
    if (takesRawBody(request) && /^\s*text\/csv\b/i.test(headers['content-type'] ?? ''))
      headers['content-type'] = 'application/octet-stream';
    done(null, payload);
  });
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (request.is404 || takesRawBody(request)) done(null, payload);
    else if (isOneClick(request))
      payload
        .once('end', () => done(null))
        .once('error', done)
        .resume();
    else done(new HttpProblem('UnsupportedMediaType'));
  });
  fastify.addContentTypeParser('text/csv', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (request, body, done) =>
    TABLES.test(request.routeOptions.url ?? '') ? done(null, body) : done(new HttpProblem('UnsupportedMediaType')),
  );
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    (request, body, done) => {
      try {
        const charset = /;\s*charset\s*=\s*"?(?<name>[^";\s]+)/i.exec(request.headers['content-type'] ?? '')?.groups?.[
          'name'
        ];
        if (charset !== undefined && charset.toLowerCase() !== 'utf-8') throw new HttpProblem('UnsupportedMediaType');
        done(null, parseStrictJson(body as Buffer));
      } catch (error) {
        done(error as Error);
      }
    },
  );
}

const isOneClick = ({ routeOptions, headers }: FastifyRequest): boolean =>
  ONE_CLICK.includes(routeOptions.url ?? '') &&
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(headers['content-type'] ?? '');

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
