import { IsNull } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import type { ApiParts } from '../http/parts.js';
import { addApiKey, newSecretOf } from './new-keys.js';
import type { PlatformKeysChanged } from './platform.dto.js';

const DAY = 86_400_000;

/**
 * A new key and a new secret. Until the overlap is over the old key signs in too, and each webhook is signed with both
 * secrets, so that nothing is missed while the platform's side changes. By machine time, as everything that people sign
 * in with.
 */
export const changeKeys = (
  parts: ApiParts,
  {
    associationId,
    platformId,
    overlapDays,
  }: { readonly associationId: string; readonly platformId: string; readonly overlapDays: number },
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const platform =
      (await manager.getRepository(Platform).findOneBy({ id: platformId, associationId })) ?? refuse('NotFound');
    const createdAt = parts.now();
    const oldUntil = new Date(createdAt.getTime() + overlapDays * DAY);
    await manager
      .getRepository(ApiKey)
      .update({ associationId, platformId, kind: 'platform', revokedAt: IsNull() }, { revokedAt: oldUntil });
    const apiKey = await addApiKey(manager, { associationId, platformId, label: 'changed', createdAt });
    const { webhookSecret, webhookSecretWrapped } = newSecretOf(parts.masterKey, platformId);
    const previous = { previousSecretWrapped: platform.webhookSecretWrapped, previousSecretUntil: oldUntil };
    await manager.getRepository(Platform).update({ id: platformId }, { ...previous, webhookSecretWrapped });
    return {
      status: 200,
      body: JSON.stringify({
        platformId,
        apiKey,
        webhookSecret,
        oldUntil: oldUntil.toISOString(),
      } satisfies PlatformKeysChanged),
    };
  });
