import type { Caller } from '../../http/caller.js';
import { tenantOf } from '../../http/caller-of.js';
import type { ApiParts } from '../../http/parts.js';

/**
 * On notes an administrator stands where a case manager stands, and is kept out by the same: a part of its own in the
 * dispute, a declared conflict of interest.
 */
export const asStaff = (parts: ApiParts, caller: Caller): Caller => {
  const { account, tenant, now } = caller;
  if (!account?.roles.includes('administrator') || account.roles.includes('case-manager')) return caller;
  const association = { id: tenant.associationId, caseManagerAccountId: null };
  return {
    ...caller,
    actor: { kind: 'person', id: account.accountId },
    tenant: tenantOf(parts, association, ['case-manager'], { speaksForNobody: true, at: now }),
  };
};
