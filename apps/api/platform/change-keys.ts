import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { ApiKey, type PlatformScope } from '#infrastructure/database/entities/api-key.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import type { ApiParts } from '../http/parts.js';
import { addApiKey, endKeys, newSecretOf, previousSecrets } from './new-keys.js';
import { handInKey, officerActsFor, type KeyMaker } from './officer-acts-for.js';
import type { PlatformKeyAdded, PlatformKeysChanged, PlatformKeysEnded, PlatformKeyView } from './platform-keys.dto.js';

const DAY = 86_400_000;

type OfPlatform = { readonly associationId: string; readonly platformId: string };
export type KeyWanted = OfPlatform & KeyMaker & { readonly name: string; readonly scopes: readonly PlatformScope[] };

/**
 * A new key and a new secret. Until the overlap is over the old keys sign in too, none longer than it would have been,
 * and each webhook is signed with all secrets, those included that an earlier change let go on, so that nothing is
 * missed while the platform's side changes, however often. By machine time, as everything that people sign in with.
 */
export const changeKeys = (
  parts: ApiParts,
  { associationId, platformId, name, scopes, overlapDays, ...maker }: KeyWanted & { readonly overlapDays: number },
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const where = { id: platformId, associationId };
    const lock = { mode: 'pessimistic_write' } as const; // of two changes at once each knows the other's secret
    const platform = (await manager.getRepository(Platform).findOne({ where, lock })) ?? refuse('NotFound');
    const createdAt = parts.now();
    await officerActsFor(manager, platform, maker, { topic: 'platform-key-made', now: createdAt });
    const oldUntil = new Date(createdAt.getTime() + overlapDays * DAY);
    await endKeys(manager, { associationId, platformId }, { at: oldUntil, now: createdAt });
    const facts = { associationId, platformId, label: name, scopes, createdAt, madeBy: handInKey(maker) };
    const { keyId, apiKey } = await addApiKey(manager, facts);
    const { webhookSecret, webhookSecretWrapped } = newSecretOf(parts.masterKey, platformId);
    const previous = previousSecrets(parts.masterKey, platform, { at: oldUntil, now: createdAt });
    await manager.getRepository(Platform).update({ id: platformId }, { ...previous, webhookSecretWrapped });
    return {
      status: 200,
      body: JSON.stringify({
        platformId,
        keyId,
        apiKey,
        webhookSecret,
        oldUntil: oldUntil.toISOString(),
      } satisfies PlatformKeysChanged),
    };
  });

/** Another key beside those that there are. */
export const addKey = (parts: ApiParts, wanted: KeyWanted, request: Request): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const { associationId, platformId, name, scopes } = wanted;
    const platform =
      (await manager.getRepository(Platform).findOneBy({ id: platformId, associationId })) ?? refuse('NotFound');
    const createdAt = parts.now();
    await officerActsFor(manager, platform, wanted, { topic: 'platform-key-made', now: createdAt });
    const facts = { associationId, platformId, label: name, scopes, createdAt, madeBy: handInKey(wanted) };
    const added = await addApiKey(manager, facts);
    const body = { platformId, ...added, name, scopes: [...scopes] } satisfies PlatformKeyAdded;
    return { status: 201, body: JSON.stringify(body) };
  });

/** Ends one key, or all, at once, whatever was promised of them. */
export const endKeysNow = (
  parts: ApiParts,
  { associationId, platformId, keyId }: OfPlatform & { readonly keyId?: string },
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const now = parts.now();
    const which = { associationId, platformId, ...(keyId !== undefined && { keyId }) };
    const where = { associationId, platformId, kind: 'platform' as const, ...(keyId !== undefined && { id: keyId }) };
    if (!(await manager.getRepository(ApiKey).existsBy(where))) refuse('NotFound');
    const ended = await endKeys(manager, which, { at: now, now });
    return { status: 200, body: JSON.stringify({ platformId, ended } satisfies PlatformKeysEnded) };
  });

/** All that there are and were, the newest first; never what signs in. Throws Refused NotFound for another’s platform. */
export const listKeys = async (
  { dataSource, now }: ApiParts,
  { associationId, platformId }: OfPlatform,
): Promise<readonly PlatformKeyView[]> => {
  if (!(await dataSource.getRepository(Platform).existsBy({ id: platformId, associationId }))) refuse('NotFound');
  const where = { associationId, platformId, kind: 'platform' as const };
  const found = await dataSource.getRepository(ApiKey).find({ where, order: { createdAt: 'DESC', id: 'DESC' } });
  return found.map(({ id, label, scopes, createdAt, revokedAt, lastUsedAt }) => ({
    keyId: id,
    name: label,
    scopes,
    good: revokedAt === null || revokedAt > now(),
    createdAt: createdAt.toISOString(),
    ...(revokedAt && { endsAt: revokedAt.toISOString() }),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
  }));
};
