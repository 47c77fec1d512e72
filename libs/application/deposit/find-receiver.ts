import { refuse } from '#domain/kernel/refusal.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from '../party/parties.js';

/**
 * Whether it is a person of the association who acts for parties, or a party; found by the number alone that it told.
 * Refuses UnknownReference, whatever else it may be.
 */
export async function receiverKindOf(tenant: TenantContext, receiverId: string): Promise<'account' | 'party'> {
  const { rows } = await tenant.database.query({
    name: 'receiver-of-deposit',
    text: `SELECT 1 FROM office.account WHERE association_id = $1 AND id = $2 AND roles @> ARRAY['party']
              AND suspended_at IS NULL AND ended_at IS NULL`,
    values: [tenant.associationId, receiverId],
  });
  if (rows.length > 0) return 'account';
  if ((await loadParty(tenant, receiverId)).party.kind !== undefined) return 'party';
  return refuse('UnknownReference', { field: 'receiverId', name: receiverId });
}
