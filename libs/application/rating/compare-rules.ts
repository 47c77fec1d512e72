import { RATING_ROLES } from '#domain/rating/terms.js';
import { findRatingFacts, findRatingMembers, findSectorCounts } from '#read-models/find-rating-facts.js';
import { compare, type Comparison } from '#rating/compare.js';
import { heldOf } from '#rating/fact.js';
import type { RatingRules } from '#rating/rules.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadMembers } from './member-stream.js';
import type { AsOf } from './rate-member.js';
import { usableFacts } from './usable-facts.js';

/**
 * Two versions on everything that is known of the association's members: what adopting the second would have meant on a
 * day. The sector is the same as on each member's own page: of what may only be stored its counts name nobody.
 */
export async function compareRules(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  rules: readonly [RatingRules, RatingRules],
  { on, known }: AsOf,
): Promise<Comparison> {
  const { database, associationId } = tenant;
  const members = await loadMembers(tenant, await findRatingMembers(database, associationId), known);
  const held = heldOf(await findRatingFacts(database, associationId, { known }), known);
  const facts = await usableFacts(database, associationId, held);
  return compare(rules, members, facts, on, await findSectorCounts(database, associationId, known, RATING_ROLES));
}
