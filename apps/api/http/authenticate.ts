import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { IsNull, MoreThan } from 'typeorm';
import { findMandates } from '#application/access/mandates.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { cookieIn, SESSION_COOKIE } from './cookies.js';
import { findLinkSession } from './find-link-session.js';
import { findSession } from './find-session.js';
import { HttpProblem, invalid } from './http-problem.js';
import type { Identity } from './identity.js';
import { assertOwnPage } from './own-page.js';
import type { ApiParts } from './parts.js';
import { sourceOf } from './source-of.js';
import { isUuid } from '#infrastructure/ids.js';

/**
 * Whose token the request brings. Throws HttpProblem Unauthenticated for none and for one that is not, or no longer,
 * good; LimitReached for too many of these from one
 * address.
 */
export async function authenticate(parts: ApiParts, request: FastifyRequest): Promise<Identity> {
  const { headers } = request;
  const token = headers.authorization === undefined ? cookieToken(parts, request) : bearerToken(headers.authorization);
  const client = networkOf(sourceOf(request).address);
  const identity = isToken('pls', token)
    ? await signedIn(parts, tokenHash(token))
    : isToken('plv', token)
      ? await findLinkSession(parts.pool, tokenHash(token), parts.now())
      : isToken('plk', token)
        ? await byPlatformKey(parts, token)
        : (await isOperator(parts, token, client)) && (await asOperator(parts, headers['parley-association']));
  if (identity) return identity;
  if (token !== '') await parts.limits.take('bad-token', client);
  throw new HttpProblem('Unauthenticated');
}

const bearerToken = (header: string): string =>
  /^Bearer (?<token>[\x21-\x7e]{1,200})$/i.exec(header)?.groups?.['token'] ?? '';

/** Of a browser, which sends it with whatever page asks: only ours may. Throws ForeignPage. */
const cookieToken = (parts: ApiParts, request: FastifyRequest): string => {
  const token = cookieIn(request, parts, SESSION_COOKIE);
  if (token === undefined || !isToken('pls', token)) return '';
  assertOwnPage(request);
  return token;
};

/** Whoever is signed in; an auditor only while a mandate of its is in force. */
const signedIn = async (parts: ApiParts, hash: Buffer): Promise<Identity | undefined> => {
  const { pool, now } = parts;
  const found = await findSession(parts, hash, now());
  if (found?.kind !== 'account' || !found.account.held.includes('auditor')) return found;
  const mandates = await findMandates(pool, found.account.id, now());
  return mandates.length === 0 ? undefined : { ...found, account: { ...found.account, mandates } };
};

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

/** Compared as hashes, in the same time wherever they differ; not at all for who has guessed too often. */
const isOperator = async ({ operatorKey, limits }: ApiParts, token: string, client: string): Promise<boolean> => {
  if (operatorKey === undefined || token === '') return false;
  await limits.check('operator-key', client);
  const hashOf = (text: string): Buffer => hash('sha256', text, 'buffer');
  if (timingSafeEqual(hashOf(operatorKey), hashOf(token))) return true;
  await limits.take('operator-key', client);
  return false;
};

const asOperator = async ({ dataSource }: ApiParts, header: string | string[] | undefined): Promise<Identity> => {
  if (header === undefined) return { kind: 'operator' };
  const association = isUuid(header) ? await dataSource.getRepository(Association).findOneBy({ id: header }) : null;
  if (!association) throw invalid('Parley-Association', 'unknown-reference');
  return { kind: 'operator', association };
};
