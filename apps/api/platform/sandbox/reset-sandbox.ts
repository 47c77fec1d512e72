import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { newId } from '#infrastructure/ids.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';
import type { ApiParts } from '../../http/parts.js';
import { moveNeutrals } from './move-neutrals.js';

type Moved = { readonly associationId: string; readonly platformIds: ReadonlyMap<string, string> };
type Move = { readonly from: string; readonly to: string };

/** Offices of those who look after a sandbox; whoever only plays in it stays behind. */
const LOOKING_AFTER = ['administrator', 'case-manager', 'platform-staff', 'auditor'];

/**
 * Empties a sandbox by moving out of it (docs/adr/0061): a fresh association gets its address and names, and whoever
 * looks after it, platforms with their keys and secrets included. Nothing recorded is touched; nobody gets in again.
 */
export async function resetSandbox(
  { masterKey, now }: Pick<ApiParts, 'masterKey' | 'now'>,
  manager: EntityManager,
  from: string,
): Promise<Moved> {
  const associations = manager.getRepository(Association);
  const old = await associations.findOneBy({ id: from, sandbox: true });
  if (!old) return refuse('NotFound');
  const { nameZh, nameEn, selfRegistration = [] } = old;
  const to = newId();
  await associations.insert({
    ...{ id: to, nameZh, nameEn, clockOffsetMs: 0, sandbox: true, selfRegistration, createdAt: now() },
  });
  const move = { from, to };
  for (const table of ['association_slug', 'association_host'])
    await manager.query(`UPDATE office.${table} SET association_id = $2 WHERE association_id = $1`, [from, to]);
  await moveAccounts(manager, move);
  await moveNeutrals(manager, move, now());
  await signOutOf(manager, from, now());
  const platformIds = new Map<string, string>();
  for (const platform of await manager.getRepository(Platform).findBy({ associationId: from }))
    platformIds.set(platform.id, await movePlatform({ masterKey, now }, manager, move, platform));
  await manager.query(
    "WITH head AS (UPDATE office.clock_head SET version = version + 1 RETURNING version) SELECT pg_notify('clock', version::text) FROM head",
  );
  return { associationId: to, platformIds };
}

/** With passwords, second factors and sessions, which are of the account. */
const moveAccounts = async (manager: EntityManager, { from, to }: Move): Promise<void> => {
  const moved: unknown = await manager.query(
    `UPDATE office.account SET association_id = $2, party_ids = '{}'
       WHERE association_id = $1 AND ended_at IS NULL AND roles <@ $3::text[] AND login NOT LIKE 'synthetic-%' RETURNING id`,
    [from, to, LOOKING_AFTER],
  );
  const ids = Array.isArray(moved) ? (moved[0] as readonly { readonly id: string }[]).map(({ id }) => id) : [];
  await manager.query(
    `UPDATE office.association n SET case_manager_account_id = o.case_manager_account_id FROM office.association o
       WHERE n.id = $2 AND o.id = $1 AND o.case_manager_account_id = ANY ($3::uuid[])`,
    [from, to, ids],
  );
};

/** Whoever stays behind is signed out. */
const signOutOf = async (manager: EntityManager, from: string, at: Date): Promise<void> => {
  await manager.query(
    `UPDATE office.session s SET expires_at = s.created_at FROM office.account a
       WHERE a.id = s.account_id AND a.association_id = $1 AND s.expires_at > $2`,
    [from, at],
  );
};

/** Under a new id, for streams have the old one; keys and secret stay good: no program has to be set up anew. */
const movePlatform = async (
  { masterKey, now }: Pick<ApiParts, 'masterKey' | 'now'>,
  manager: EntityManager,
  { from, to }: Move,
  platform: Platform,
): Promise<string> => {
  const { id: oldId, name, handle, webhookUrl, contactMail, previousSecretUntil } = platform;
  const id = newId();
  const moved = (wrapped: Buffer | null) =>
    wrapped && wrapSecret(masterKey, `webhook:${id}`, unwrapSecret(masterKey, `webhook:${oldId}`, wrapped));
  await manager.getRepository(Platform).insert({
    ...{ id, associationId: to, name, handle, webhookUrl, contactMail, createdAt: now(), previousSecretUntil },
    webhookSecretWrapped: moved(platform.webhookSecretWrapped),
    previousSecretWrapped: moved(platform.previousSecretWrapped),
  });
  await manager.query(
    `UPDATE office.api_key SET association_id = $2, platform_id = $4 WHERE association_id = $1 AND platform_id = $3 AND kind = 'platform'`,
    [from, to, oldId, id],
  );
  await manager.query(
    `UPDATE office.platform_person p SET association_id = $2, platform_id = $4 FROM office.account a
       WHERE a.id = p.account_id AND a.association_id = $2 AND p.association_id = $1 AND p.platform_id = $3`,
    [from, to, oldId, id],
  );
  await manager.query(
    `UPDATE office.platform SET webhook_url = NULL, webhook_secret_wrapped = NULL, previous_secret_wrapped = NULL
       WHERE id = $1`,
    [oldId],
  );
  return id;
};
