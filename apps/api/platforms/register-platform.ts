import { randomBytes } from 'node:crypto';
import { answerOfficeOnce, type OfficeAnswer } from '#application/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { newId } from '#infrastructure/ids.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import type { ApiParts } from '../http/parts.js';
import type { PlatformRegistered, RegisterPlatformBody } from './platform.dto.js';

/** The platform, its first API key (kept as a hash) and its webhook secret (kept wrapped, for it must be used). */
export const registerPlatform = (
  parts: ApiParts,
  associationId: string,
  { name, handle, webhookUrl }: RegisterPlatformBody,
  request: Request,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const platformId = newId();
    const apiKey = tokenText('plk', randomBytes(32));
    const webhookSecret = `whsec_${randomBytes(32).toString('base64')}`;
    const createdAt = parts.now();
    const webhookSecretWrapped = wrapSecret(parts.masterKey, `webhook:${platformId}`, webhookSecret);
    await manager
      .getRepository(Platform)
      .insert({ id: platformId, associationId, name, handle, webhookUrl: webhookUrl ?? null, webhookSecretWrapped, createdAt });
    await manager.getRepository(ApiKey).insert({ keyHash: tokenHash(apiKey), associationId, platformId, kind: 'platform', label: 'first', createdAt });
    return { status: 201, body: JSON.stringify({ platformId, apiKey, webhookSecret } satisfies PlatformRegistered) };
  });
