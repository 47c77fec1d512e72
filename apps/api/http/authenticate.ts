import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { IsNull, MoreThan } from 'typeorm';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { cookieIn, SESSION_COOKIE } from './cookies.js';
import { findLinkSession } from './find-link-session.js';
import { findSession } from './find-session.js';
import { HttpProblem, invalid } from './http-problem.js';
import type { Identity } from './identity.js';
import { assertOwnPage } from './own-page.js';
import type { ApiParts } from './parts.js';
import { isUuid } from '#infrastructure/ids.js';

/**
 * Whose token the request brings. Throws HttpProblem Unauthenticated for none and for one that is not, or no longer,
 * good.
 */
export async function authenticate(parts: ApiParts, request: FastifyRequest): Promise<Identity> {
  const { headers } = request;
  const token = headers.authorization === undefined ? cookieToken(parts, request) : bearerToken(headers.authorization);
  const identity = isToken('pls', token)
    ? await findSession(parts, tokenHash(token), parts.now(), !isWaiting(request))
    : isToken('plv', token)
      ? await findLinkSession(parts.pool, tokenHash(token), parts.now())
      : isToken('plk', token)
        ? await byPlatformKey(parts, token)
        : isOperator(parts, token) && (await asOperator(parts, headers['parley-association']));
  if (!identity) throw new HttpProblem('Unauthenticated');
  return identity;
}

/** Empty where there is none. */
export const bearerToken = (header = ''): string =>
  /^Bearer (?<token>[\x21-\x7e]{1,200})$/i.exec(header)?.groups?.['token'] ?? '';

/** Of a browser, which sends it with whatever page asks: only ours may. Throws ForeignPage. */
const cookieToken = (parts: ApiParts, request: FastifyRequest): string => {
  const token = cookieIn(request, parts, SESSION_COOKIE);
  if (token === undefined || !isToken('pls', token)) return '';
  assertOwnPage(request);
  return token;
};

/** A page that stands open and waits for what is new in a room is no sign that somebody is there. */
const isWaiting = ({ method, routeOptions, query }: FastifyRequest): boolean =>
  method === 'GET' && routeOptions.url?.endsWith('/messages') === true && 'after' in (query as object);

const HOUR = 3_600_000;

/** A key that was replaced is good until its end. Its last use is noted once an hour. */
const byPlatformKey = async ({ dataSource, now }: ApiParts, token: string): Promise<Identity | undefined> => {
  const keys = dataSource.getRepository(ApiKey);
  const found = await keys.findOne({
    where: [IsNull(), MoreThan(now())].map((revokedAt) => ({
      keyHash: tokenHash(token),
      kind: 'platform' as const,
      revokedAt,
    })),
    relations: { association: true },
  });
  if (!found?.association || found.platformId === null) return undefined;
  const { keyHash, platformId, scopes, association, lastUsedAt } = found;
  const at = now();
  if ((lastUsedAt?.getTime() ?? 0) <= at.getTime() - HOUR) await keys.update({ keyHash }, { lastUsedAt: at });
  return { kind: 'platform', platformId, scopes, association };
};

/** Compared as hashes, in the same time wherever they differ. */
const isOperator = ({ operatorKey }: ApiParts, token: string): boolean =>
  operatorKey !== undefined && timingSafeEqual(hash('sha256', operatorKey, 'buffer'), hash('sha256', token, 'buffer'));

const asOperator = async ({ dataSource }: ApiParts, header: string | string[] | undefined): Promise<Identity> => {
  if (header === undefined) return { kind: 'operator' };
  const association = isUuid(header) ? await dataSource.getRepository(Association).findOneBy({ id: header }) : null;
  if (!association) throw invalid('Parley-Association', 'unknown-reference');
  return { kind: 'operator', association };
};
