import type { Instant } from '#domain/kernel/message.js';
import type { KeptBack } from '#domain/privacy/plan-erasure.js';
import { eraseAccounts } from '#infrastructure/erasure/erase-account.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findKeysOfAsker } from '../consultation/forget-consultations.js';
import { findKeysOfDepositor } from '../deposit/deposit-keys.js';
import { endTablesOf } from '../import/kept-tables.js';
import { identityKey } from '../party/parties.js';
import { findHeld } from './legal-holds.js';

/**
 * Forgets who an account is, with its drafts, its consultations, its own deposits, what was said of it as a neutral and
 * its sessions; what it did stays under its id. Not while it holds an office of the association: somebody takes that
 * over first.
 */
export async function eraseAccount(
  tenant: TenantContext,
  accountId: string,
  at: Instant,
): Promise<readonly KeptBack[]> {
  const { database, associationId, vault } = tenant;
  if ((await findHeld(tenant)).has(accountId)) return [{ reason: 'hold' }];
  const { rows } = await database.query<{ offices: string[]; ended: boolean }>({
    name: 'offices-of-account',
    text: `SELECT array_remove(roles, 'party') AS offices, ended_at IS NOT NULL AS ended FROM office.account
             WHERE association_id = $1 AND id = $2`,
    values: [associationId, accountId],
  });
  if (rows[0] && rows[0].offices.length > 0 && !rows[0].ended) return [{ reason: 'office-held' }];
  await eraseAccounts(database, associationId, [accountId], new Date(at));
  const [asked, deposited] = [await findKeysOfAsker(tenant, accountId), await findKeysOfDepositor(tenant, accountId)];
  await vault.destroyKeys([`draft:${accountId}`, identityKey(accountId), ...asked, ...deposited]);
  await endTablesOf({ database, vaultOf: () => vault }, associationId);
  return [];
}
