import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { PLATFORM_SCOPES } from '#infrastructure/database/entities/api-key.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { newId } from '#infrastructure/ids.js';
import type { ApiParts } from '../http/parts.js';
import { addApiKey, newSecretOf } from './new-keys.js';
import { handInKey } from './officer-acts-for.js';
import type { PlatformRegistered, RegisterPlatformBody } from './platform.dto.js';

/** The platform, its first API key and its webhook secret. */
export const registerPlatform = (
  parts: ApiParts,
  { associationId, by }: { readonly associationId: string; readonly by: string },
  { name, handle, webhookUrl }: RegisterPlatformBody,
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const platformId = newId();
    const createdAt = parts.now();
    const { webhookSecret, webhookSecretWrapped } = newSecretOf(parts.masterKey, platformId);
    await manager.getRepository(Platform).insert({
      id: platformId,
      associationId,
      name,
      handle,
      webhookUrl: webhookUrl ?? null,
      webhookSecretWrapped,
      createdAt,
    });
    const madeBy = handInKey({ as: 'association', by });
    const first = { associationId, platformId, label: 'first', scopes: PLATFORM_SCOPES, createdAt, madeBy };
    const { apiKey } = await addApiKey(manager, first);
    return { status: 201, body: JSON.stringify({ platformId, apiKey, webhookSecret } satisfies PlatformRegistered) };
  });
