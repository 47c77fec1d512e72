import type { Hand, StaffRole } from '#domain/dispute/smallest-staffing.js';
import type { Instant } from '#domain/kernel/message.js';
import { unavailableFor } from '#domain/neutral/state.js';
import { inForceAt } from '#rulebooks/released.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findExperts } from './experts.js';
import { findRoster } from './mediators.js';
import { findReviewers } from './reviewers.js';

/**
 * Everybody of the association with what it can be asked for now: case managers by their role, neutrals as far as their
 * roster has them, in their term and trained.
 */
export async function findHands(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
): Promise<readonly Hand[]> {
  const { rows } = await tenant.database.query<{ id: string; name: string; roles: readonly string[] }>({
    name: 'hands',
    text: 'SELECT id, name, roles FROM office.account WHERE association_id = $1 AND suspended_at IS NULL AND ended_at IS NULL ORDER BY name, id',
    values: [tenant.associationId],
  });
  const [reviewers, mediators, { experts }] = await Promise.all([
    findReviewers(tenant),
    findRoster(tenant),
    findExperts(tenant),
  ]);
  const { training } = inForceAt('cn-ecl', at).rulebook.panel ?? {};
  const canMediate = new Set(
    mediators.flatMap(({ mediatorId, neutral }) => (unavailableFor(neutral, 'mediator', 0, at) ? [] : [mediatorId])),
  );
  const canSit = new Set(
    experts.flatMap(({ expertId, neutral }) =>
      unavailableFor(neutral, 'expert', 0, at) || (training && !neutral.listings.expert?.training) ? [] : [expertId],
    ),
  );
  return rows.map(({ id, name, roles }): Hand => {
    const organisationId = reviewers.find((one) => one.id === id)?.organisationId;
    const can: readonly StaffRole[] = [
      ...(roles.includes('case-manager') ? (['case-manager'] as const) : []),
      ...(canMediate.has(id) ? (['mediator'] as const) : []),
      ...(canSit.has(id) ? (['expert'] as const) : []),
    ];
    return { accountId: id, name, roles: can, ...(organisationId !== undefined && { organisationId }) };
  });
}
