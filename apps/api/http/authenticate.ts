import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { IsNull, MoreThan } from 'typeorm';
import { findStaffings } from '#application/access/platform-people.js';
import { findMandates } from '#application/access/mandates.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { chosenPlatform } from './chosen-platform.js';
import { findLinkSession } from './find-link-session.js';
import { findSession } from './find-session.js';
import { HttpProblem, invalid } from './http-problem.js';
import type { Identity } from './identity.js';
import type { ApiParts } from './parts.js';
import { isUuid } from '#infrastructure/ids.js';

/**
 * Whose token the request brings. Throws HttpProblem Unauthenticated for none and for one that is not, or no longer,
 * good.
 */
export async function authenticate(parts: ApiParts, { headers }: FastifyRequest): Promise<Identity> {
  const token = /^Bearer (?<token>[\x21-\x7e]{1,200})$/i.exec(headers.authorization ?? '')?.groups?.['token'] ?? '';
  const identity = isToken('pls', token)
    ? await signedIn(parts, tokenHash(token), headers)
    : isToken('plv', token)
      ? await findLinkSession(parts.pool, tokenHash(token), parts.now())
      : isToken('plk', token)
        ? await byPlatformKey(parts, token)
        : isOperator(parts, token) && (await asOperator(parts, headers['parley-association']));
  if (!identity) throw new HttpProblem('Unauthenticated');
  return identity;
}

/**
 * Whoever is signed in: an auditor only while a mandate of its is in force, one of a platform’s people only as long as
 * it is that.
 */
const signedIn = async (parts: ApiParts, hash: Buffer, headers: FastifyRequest['headers']) => {
  const { pool, now } = parts;
  const found = await findSession(parts, hash, now());
  if (found?.kind !== 'account') return found;
  const { account } = found;
  if (account.held.includes('auditor')) {
    const mandates = await findMandates(pool, account.id, now());
    return mandates.length === 0 ? undefined : { ...found, account: { ...account, mandates } };
  }
  if (!account.held.includes('platform-staff')) return found;
  const staffings = await findStaffings(pool, account.id);
  if (staffings.length === 0) return undefined;
  const staffing = chosenPlatform(staffings, headers['parley-platform']);
  return { ...found, account: { ...account, staffings, ...(staffing && { staffing }) } };
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

/** Compared as hashes, in the same time wherever they differ. */
const isOperator = ({ operatorKey }: ApiParts, token: string): boolean =>
  operatorKey !== undefined && timingSafeEqual(hash('sha256', operatorKey, 'buffer'), hash('sha256', token, 'buffer'));

const asOperator = async ({ dataSource }: ApiParts, header: string | string[] | undefined): Promise<Identity> => {
  if (header === undefined) return { kind: 'operator' };
  const association = isUuid(header) ? await dataSource.getRepository(Association).findOneBy({ id: header }) : null;
  if (!association) throw invalid('Parley-Association', 'unknown-reference');
  return { kind: 'operator', association };
};
