import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { IsNull, MoreThan } from 'typeorm';
import { findStaffings } from '#application/access/platform-people.js';
import { findMandates } from '#application/access/mandates.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { cookieIn, SESSION_COOKIE, visitCookie } from './cookies.js';
import { chosenPlatform } from './chosen-platform.js';
import { findLinkSession } from './find-link-session.js';
import { findSession } from './find-session.js';
import { HttpProblem, invalid } from './http-problem.js';
import type { Identity } from './identity.js';
import { disputeAsked } from './dispute-asked.js';
import { assertOwnPage, visitAsked, visitReading } from './own-page.js';
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
  const identity = isToken('pls', token)
    ? await signedIn(parts, tokenHash(token), request)
    : isToken('plv', token)
      ? await findLinkSession(parts.pool, tokenHash(token), parts.now())
      : isToken('plk', token)
        ? await byPlatformKey(parts, token)
        : (await isOperator(parts, token, clientOf(request))) &&
          (await asOperator(parts, headers['parley-association']));
  if (identity) return identity;
  if (token !== '') await parts.limits.take('bad-token', clientOf(request));
  throw new HttpProblem('Unauthenticated');
}

const clientOf = (request: FastifyRequest): string => networkOf(sourceOf(request).address);

/** Empty where there is none. */
export const bearerToken = (header = ''): string =>
  /^Bearer (?<token>[\x21-\x7e]{1,200})$/i.exec(header)?.groups?.['token'] ?? '';

/** Of a browser, which sends it with whatever page asks: only ours may. Throws ForeignPage. */
const cookieToken = (parts: ApiParts, request: FastifyRequest): string => {
  const visit = visitAsked(request) ?? visitReading(request);
  const token = cookieIn(request, parts, visit === undefined ? SESSION_COOKIE : visitCookie(visit));
  if (token === undefined || !isToken(visit === undefined ? 'pls' : 'plv', token)) return '';
  assertOwnPage(request);
  return token;
};

/**
 * Whoever is signed in: an auditor only while a mandate of its is in force, one of a platform’s people only as long as
 * it is that.
 */
const signedIn = async (parts: ApiParts, hash: Buffer, request: FastifyRequest) => {
  const { pool, now } = parts;
  const found = await findSession(parts, hash, now(), {
    isUse: !isWaiting(request),
    disputeId: disputeAsked(request),
  });
  if (found?.kind !== 'account') return found;
  const { account } = found;
  if (account.held.includes('auditor')) {
    const mandates = await findMandates(pool, account.id, now());
    return mandates.length === 0 ? undefined : { ...found, account: { ...account, mandates } };
  }
  if (!account.held.includes('platform-staff')) return found;
  const staffings = await findStaffings(pool, account.id);
  if (staffings.length === 0) return undefined;
  const staffing = chosenPlatform(staffings, request.headers['parley-platform']);
  return { ...found, account: { ...account, staffings, ...(staffing && { staffing }) } };
};

/** A page that stands open and waits for what is new, in a room or at all, is no sign that somebody is there. */
const isWaiting = ({ method, routeOptions: { url }, query }: FastifyRequest): boolean =>
  method === 'GET' && (url === '/v1/stream' || (url?.endsWith('/messages') === true && 'after' in (query as object)));

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
  const { keyHash, platformId, scopes, association, madeBy, lastUsedAt } = found;
  const at = now();
  if ((lastUsedAt?.getTime() ?? 0) <= at.getTime() - HOUR) await keys.update({ keyHash }, { lastUsedAt: at });
  return { kind: 'platform', platformId, scopes, association, ...(madeBy !== null && { keyMadeBy: madeBy }) };
};

/** Compared as hashes, in the same time wherever they differ; not at all for who has guessed too often. */
const isOperator = async (parts: ApiParts, token: string, client: string): Promise<boolean> => {
  const { operatorKey, limits } = parts;
  if (token === '') return false;
  await limits.check('operator-key', client);
  if (isToken('plo', token) && (await isOperatorsKey(parts, token))) return true;
  const hashOf = (text: string): Buffer => hash('sha256', text, 'buffer');
  if (operatorKey !== undefined && timingSafeEqual(hashOf(operatorKey), hashOf(token))) return true;
  await limits.take('operator-key', client);
  return false;
};

/** One of those in the database; its last use is noted once an hour. */
const isOperatorsKey = async ({ dataSource, now }: ApiParts, token: string): Promise<boolean> => {
  const keys = dataSource.getRepository(ApiKey);
  const keyHash = tokenHash(token);
  const found = await keys.findOne({
    where: [IsNull(), MoreThan(now())].map((revokedAt) => ({ keyHash, kind: 'operator' as const, revokedAt })),
  });
  if (found && (found.lastUsedAt?.getTime() ?? 0) <= now().getTime() - HOUR)
    await keys.update({ keyHash }, { lastUsedAt: now() });
  return found !== null;
};

const asOperator = async ({ dataSource }: ApiParts, header: string | string[] | undefined): Promise<Identity> => {
  if (header === undefined) return { kind: 'operator' };
  const association = isUuid(header) ? await dataSource.getRepository(Association).findOneBy({ id: header }) : null;
  if (!association) throw invalid('Parley-Association', 'unknown-reference');
  return { kind: 'operator', association };
};
