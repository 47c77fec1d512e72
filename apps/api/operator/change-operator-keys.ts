import { randomBytes } from 'node:crypto';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { newId } from '#infrastructure/ids.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { ApiParts } from '../http/parts.js';
import type { OperatorKeyAdded, OperatorKeyEnded, OperatorKeyList } from './operator-keys.dto.js';

const HOUR = 3_600_000;

const insert = async (
  manager: EntityManager,
  { label, at, endsAt }: { readonly label: string; readonly at: Date; readonly endsAt: Date | null },
): Promise<OperatorKeyAdded> => {
  const [keyId, operatorKey] = [newId(), tokenText('plo', randomBytes(32))];
  const row = { id: keyId, keyHash: tokenHash(operatorKey), kind: 'operator' as const, label, createdAt: at };
  await manager
    .getRepository(ApiKey)
    .insert({ ...row, associationId: null, platformId: null, scopes: [], revokedAt: endsAt });
  return { keyId, operatorKey, ...(endsAt && { endsAt: endsAt.toISOString() }) };
};

/** A key beside those that there are; kept as a hash. By machine time. */
export const addOperatorKey = (
  parts: ApiParts,
  { name, days }: { readonly name: string; readonly days?: number | undefined },
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const at = parts.now();
    const endsAt = days === undefined ? null : new Date(at.getTime() + days * 24 * HOUR);
    return { status: 201, body: JSON.stringify(await insert(manager, { label: name, at, endsAt })) };
  });

/** Another in the place of this one, which goes on for so many hours and no longer than it would have. */
export const rotateOperatorKey = (
  parts: ApiParts,
  keyId: string,
  overlapHours: number,
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const at = parts.now();
    const { label, revokedAt } = await findGood(manager, keyId, at);
    const until = new Date(Math.min(at.getTime() + overlapHours * HOUR, revokedAt?.getTime() ?? Infinity));
    await manager.getRepository(ApiKey).update({ id: keyId }, { revokedAt: until });
    return { status: 201, body: JSON.stringify(await insert(manager, { label, at, endsAt: revokedAt })) };
  });

export const endOperatorKey = (parts: ApiParts, keyId: string, request: Request): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const at = parts.now();
    await findGood(manager, keyId, at);
    await manager.getRepository(ApiKey).update({ id: keyId }, { revokedAt: at });
    return { status: 200, body: JSON.stringify({ keyId, endedAt: at.toISOString() } satisfies OperatorKeyEnded) };
  });

const findGood = async (manager: EntityManager, id: string, at: Date): Promise<ApiKey> =>
  (await manager
    .getRepository(ApiKey)
    .findOneBy([IsNull(), MoreThan(at)].map((revokedAt) => ({ id, kind: 'operator' as const, revokedAt })))) ??
  refuse('NotFound');

/** All that there are and were, the newest first; never what opens. */
export const listOperatorKeys = async ({ dataSource, now, operatorKey }: ApiParts): Promise<OperatorKeyList> => {
  const found = await dataSource
    .getRepository(ApiKey)
    .find({ where: { kind: 'operator' }, order: { createdAt: 'DESC', id: 'DESC' } });
  const items = found.map(({ id, label, createdAt, revokedAt, lastUsedAt }) => ({
    keyId: id,
    name: label,
    good: revokedAt === null || revokedAt > now(),
    createdAt: createdAt.toISOString(),
    ...(revokedAt && { endsAt: revokedAt.toISOString() }),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
  }));
  return { items, environmentKey: operatorKey !== undefined };
};
