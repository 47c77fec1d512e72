import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ApiKey, type PlatformScope } from '#infrastructure/database/entities/api-key.js';
import type { Platform } from '#infrastructure/database/entities/platform.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';
import { newWebhookSecret } from '#infrastructure/webhook/new-webhook-secret.js';

type OfPlatform = {
  readonly associationId: string;
  readonly platformId: string;
  readonly label: string;
  readonly scopes: readonly PlatformScope[];
  readonly createdAt: Date;
  /** The officer whose hand may be in it, where there is one. */
  readonly madeBy?: string | null | undefined;
};

/** Signed with beside the newest at most: whoever changes more often than that within an overlap loses the oldest. */
const MOST_PREVIOUS = 4;

/**
 * The secrets that go on until then beside a new one: the one that was the newest, and those that an earlier change let
 * go on, as long as the longest of them; none where nothing goes on. They are kept as one, with spaces between.
 */
export const previousSecrets = (
  masterKey: MasterKey,
  { id, webhookSecretWrapped, previousSecretWrapped, previousSecretUntil }: Platform,
  { at, now }: { readonly at: Date; readonly now: Date },
): Pick<Platform, 'previousSecretWrapped' | 'previousSecretUntil'> => {
  const purpose = `webhook:${id}`;
  if (at <= now) return { previousSecretWrapped: null, previousSecretUntil: null };
  const goesOn = previousSecretUntil !== null && previousSecretUntil > now;
  const secrets = [webhookSecretWrapped, goesOn ? previousSecretWrapped : null]
    .flatMap((wrapped) => (wrapped ? unwrapSecret(masterKey, purpose, wrapped).split(' ') : []))
    .slice(0, MOST_PREVIOUS);
  return {
    previousSecretWrapped: secrets.length > 0 ? wrapSecret(masterKey, purpose, secrets.join(' ')) : null,
    previousSecretUntil: goesOn && previousSecretUntil > at ? previousSecretUntil : at,
  };
};

export type NewKey = { readonly keyId: string; readonly apiKey: string };

/** A new API key of a platform that is there: kept as a hash. */
export const addApiKey = async (
  manager: EntityManager,
  { scopes, madeBy = null, ...facts }: OfPlatform,
): Promise<NewKey> => {
  const [keyId, apiKey] = [newId(), tokenText('plk', randomBytes(32))];
  const row = {
    ...facts,
    madeBy,
    id: keyId,
    scopes: [...scopes],
    keyHash: tokenHash(apiKey),
    kind: 'platform' as const,
  };
  await manager.getRepository(ApiKey).insert(row);
  return { keyId, apiKey };
};

type Ending = { readonly associationId: string; readonly platformId: string; readonly keyId?: string };

/**
 * Keys that are good now end at this instant, or sooner where that was said before: however long one was promised, an
 * end that is nearer counts. Without a key all of the platform; how many.
 */
export const endKeys = async (
  manager: EntityManager,
  { associationId, platformId, keyId }: Ending,
  { at, now }: { readonly at: Date; readonly now: Date },
): Promise<number> => {
  const { rowCount } = await statementsIn(manager).query(
    `UPDATE office.api_key SET revoked_at = LEAST(COALESCE(revoked_at, $4), $4)
       WHERE association_id = $1 AND platform_id = $2 AND kind = 'platform' AND ($3::uuid IS NULL OR id = $3)
         AND (revoked_at IS NULL OR revoked_at > $5)`,
    [associationId, platformId, keyId ?? null, at, now],
  );
  return rowCount ?? 0;
};

/**
 * What officers made for a platform and nobody used ends where the platform gets people of its own, who make theirs:
 * what lies in an officer's drawer is no key of the platform. How many.
 */
export const endOfficersKeys = async (
  manager: EntityManager,
  { associationId, platformId }: Omit<Ending, 'keyId'>,
  now: Date,
): Promise<number> => {
  const { rowCount } = await statementsIn(manager).query(
    `UPDATE office.api_key SET revoked_at = $3
       WHERE association_id = $1 AND platform_id = $2 AND kind = 'platform' AND made_by IS NOT NULL
         AND last_used_at IS NULL AND (revoked_at IS NULL OR revoked_at > $3)`,
    [associationId, platformId, now],
  );
  return rowCount ?? 0;
};

/** A new webhook secret of a platform: kept wrapped, for it must be used. */
export const newSecretOf = (masterKey: MasterKey, platformId: string) => {
  const webhookSecret = newWebhookSecret();
  return { webhookSecret, webhookSecretWrapped: wrapSecret(masterKey, `webhook:${platformId}`, webhookSecret) };
};
