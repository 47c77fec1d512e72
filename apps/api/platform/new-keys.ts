import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ApiKey } from '#infrastructure/database/entities/api-key.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { newWebhookSecret } from '#infrastructure/webhook/new-webhook-secret.js';

type OfPlatform = {
  readonly associationId: string;
  readonly platformId: string;
  readonly label: string;
  readonly createdAt: Date;
};

/** A new API key of a platform that is there: kept as a hash. */
export const addApiKey = async (manager: EntityManager, facts: OfPlatform): Promise<string> => {
  const apiKey = tokenText('plk', randomBytes(32));
  await manager.getRepository(ApiKey).insert({ ...facts, keyHash: tokenHash(apiKey), kind: 'platform' });
  return apiKey;
};

/** A new webhook secret of a platform: kept wrapped, for it must be used. */
export const newSecretOf = (masterKey: MasterKey, platformId: string) => {
  const webhookSecret = newWebhookSecret();
  return { webhookSecret, webhookSecretWrapped: wrapSecret(masterKey, `webhook:${platformId}`, webhookSecret) };
};
