import type { LocalDate } from '#domain/calendar/local-date.js';
import { RATING_ROLES } from '#domain/rating/terms.js';
import { findRatingFacts, findSectorCounts } from '#read-models/find-rating-facts.js';
import { heldAt, heldOf, type Fact } from '#rating/fact.js';
import { versionOn, type Member } from '#rating/member.js';
import { rate, type Rating } from '#rating/rate.js';
import { getRules } from '#rating/released.js';
import type { RatingRules } from '#rating/rules.js';
import { meansOf } from '#rating/sector.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadMembers } from './member-stream.js';
import { usableFacts } from './usable-facts.js';

/** The day that is asked about, and up to which position the log is taken to be known. */
export type AsOf = { readonly on: LocalDate; readonly known: number };

export type MemberRating = {
  readonly member: Member;
  readonly rules: RatingRules;
  readonly rating: Rating;
  /** Taken back by then, shown without weight. */ readonly gone: readonly Fact[];
};

/**
 * The rating of one member on any day at any state of knowledge, by the rules that it had accepted by that day;
 * undefined for whoever had accepted none. Facts come from a table made from the log and nothing else; a spec compares
 * it with the log itself. What may only be stored by now is left out of it.
 */
export async function rateMember(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  memberId: string,
  { on, known }: AsOf,
): Promise<MemberRating | undefined> {
  const [member] = await loadMembers(tenant, [memberId], known);
  const version = member && versionOn(member, on);
  if (!member || version === undefined) return undefined;
  const { rules } = getRules(version);
  const { database, associationId } = tenant;
  const all = await findRatingFacts(database, associationId, { memberIds: [memberId], known });
  const facts = await usableFacts(database, associationId, all);
  const held = heldOf(facts, known);
  const roles = RATING_ROLES.filter((role) => held.some((fact) => fact.role === role));
  const counts = roles.length === 0 ? [] : await findSectorCounts(database, associationId, known, roles);
  const since = member.accepted[0]?.on ?? on;
  const gone = facts.filter((fact) => !fact.pending && !heldAt(fact, known) && fact.on >= since && fact.on <= on);
  return { member, rules, rating: rate(rules, member, held, on, meansOf(rules, counts)), gone };
}
