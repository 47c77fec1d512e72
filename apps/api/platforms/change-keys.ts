import { randomBytes } from 'node:crypto';
import { IsNull } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/office-answers.js';
import { refuse } from '#domain/refusal.js';
import type { Request } from '#event-store/answers.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import type { ApiParts } from '../http/parts.js';
import type { PlatformKeysChanged } from './platform.dto.js';

const DAY = 86_400_000;

/**
 * A new key and a new secret. Until the overlap is over the old key signs in too, and each webhook is signed with both secrets, so that
 * nothing is missed while the platform's side changes. By machine time, as everything that people sign in with.
 */
export const changeKeys = (
  parts: ApiParts,
  { associationId, platformId, overlapDays }: { readonly associationId: string; readonly platformId: string; readonly overlapDays: number },
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const platform = (await manager.getRepository(Platform).findOneBy({ id: platformId, associationId })) ?? refuse('NotFound');
    const apiKey = tokenText('plk', randomBytes(32));
    const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
    const createdAt = parts.now();
    const oldUntil = new Date(createdAt.getTime() + overlapDays * DAY);
    await manager.getRepository(ApiKey).update({ associationId, platformId, kind: 'platform', revokedAt: IsNull() }, { revokedAt: oldUntil });
    await manager.getRepository(ApiKey).insert({ keyHash: tokenHash(apiKey), associationId, platformId, kind: 'platform', label: 'changed', createdAt });
    await manager.getRepository(Platform).update(
      { id: platformId },
      {
        previousSecretWrapped: platform.webhookSecretWrapped,
        previousSecretUntil: oldUntil,
        webhookSecretWrapped: wrapSecret(parts.masterKey, `webhook:${platformId}`, webhookSecret),
      },
    );
    return { status: 200, body: JSON.stringify({ platformId, apiKey, webhookSecret, oldUntil: oldUntil.toISOString() } satisfies PlatformKeysChanged) };
  });
