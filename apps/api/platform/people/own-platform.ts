import { refuse } from '#domain/kernel/refusal.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import type { Caller } from '../../http/caller.js';
import type { ApiParts } from '../../http/parts.js';

/**
 * A platform of the association, and as whom somebody has to do with it; a platform’s people with their own alone.
 * Throws Refused NotFound.
 */
export async function ownPlatform(
  { dataSource }: ApiParts,
  { tenant, actor, platformId: asking }: Caller,
  platformId: string,
) {
  const where = { id: platformId, associationId: tenant.associationId };
  if ((asking ?? platformId) !== platformId) refuse('NotFound');
  const platform = (await dataSource.getRepository(Platform).findOneBy(where)) ?? refuse('NotFound');
  const as = asking === undefined ? ('association' as const) : ('platform' as const);
  return { tenant, platform, as, by: actor.person ?? actor.id, keyMadeBy: actor.keyMadeBy };
}
