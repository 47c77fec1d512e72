import type { FastifyInstance } from 'fastify';
import { openDryRun, type DryRun } from '#application/dry-run/dry-run.js';
import { newId } from '#infrastructure/ids.js';
import { withDryRun } from '../../http/dry-runs.js';
import { invalid } from '../../http/http-problem.js';
import type { Known } from '../../http/request.js';
import type { ApiParts } from '../../http/parts.js';
import type { PreviewActBody } from './preview.dto.js';

/** Who asks, in which of its parts, in which language: as it says it of everything else that it asks for. */
const OF_ASKER = [
  'authorization',
  'cookie',
  'host',
  'origin',
  'user-agent',
  'accept-language',
  'if-match',
  'sec-fetch-site',
  'parley-session',
  'parley-office',
  'parley-party',
  'parley-association',
  'parley-platform',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
] as const;

type Tried = { readonly status: number; readonly type: string; readonly text: string; readonly dryRun: DryRun };

/**
 * Puts the act to the API as it would be put, guards, checks and all, under a key that nobody knows; whatever it would
 * record is kept in the dry run.
 */
export async function tryAct(
  fastify: FastifyInstance,
  { pool }: Pick<ApiParts, 'pool'>,
  request: Known,
  route: string,
  { path = {}, body }: PreviewActBody,
): Promise<Tried> {
  const url = filled(route, { ...path, disputeId: (request.params as Readonly<Record<string, unknown>>)['disputeId'] });
  const dryRun = openDryRun(pool);
  const headers = Object.fromEntries(
    OF_ASKER.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );
  return withDryRun(dryRun, async (dry) => {
    const {
      statusCode,
      headers: answered,
      body: text,
    } = await fastify.inject({
      method: 'POST',
      url,
      remoteAddress: request.socket.remoteAddress ?? request.ip,
      headers: { ...headers, ...dry, 'idempotency-key': `preview ${newId()}` },
      ...(body && { payload: body }),
    });
    return { status: statusCode, type: String(answered['content-type']), text, dryRun };
  });
}

/** No dot alone and no two: by them a path climbs to another act. */
const SEGMENT = /^(?!\.{1,2}$)[\w.-]{1,100}$/;

const filled = (route: string, path: Readonly<Record<string, unknown>>): string =>
  route.replace(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw invalid(`path.${name}`, 'missing');
    if (typeof value !== 'string' || !SEGMENT.test(value)) throw invalid(`path.${name}`, 'bad-characters');
    return value;
  });
