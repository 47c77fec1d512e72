import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { tenantOf } from './caller-of.js';
import { HttpProblem } from './http-problem.js';
import type { ApiParts } from './parts.js';
import type { Known } from './request.js';

/** Throws Refused NotFound where there is none. */
export const loadAssociation = async ({ dataSource }: Pick<ApiParts, 'dataSource'>, id: string): Promise<Association> =>
  (await dataSource.getRepository(Association).findOneBy({ id })) ?? refuse('NotFound');

/** The same for whatever everybody may read or send: nothing of a sandbox is public, so that it looks as if it were not there. */
export const loadPublishing = async (parts: Pick<ApiParts, 'dataSource'>, id: string): Promise<Association> => {
  const association = await loadAssociation(parts, id);
  return association.sandbox ? refuse('NotFound') : association;
};

export type Office = { readonly tenant: TenantContext; readonly by: Actor; readonly at: Instant };

/**
 * The tenant context of the association in the path: for an administrator the own one alone, for an operator any that
 * exists.
 */
export async function officeOf(
  parts: ApiParts,
  { identity, caller, arrivedAt }: Known,
  associationId: string,
): Promise<Office> {
  if (identity?.kind !== 'operator') {
    if (!caller || caller.tenant.associationId !== associationId) throw new HttpProblem('Forbidden');
    return { tenant: caller.tenant, by: caller.actor, at: caller.now };
  }
  const association = await loadAssociation(parts, associationId);
  const at = instant(arrivedAt.getTime() + association.clockOffsetMs);
  return { tenant: tenantOf(parts, association, []), by: { kind: 'person', id: 'operator' }, at };
}
