import type { Proposal } from '#domain/rating/notice-grade.js';
import { GRADES, type RatingRole } from '#domain/rating/terms.js';
import type { MemberRating } from './rate-member.js';

/**
 * What the last look proposes in a role: the grade, and the facts that tell for it, which are those that it falls with.
 */
export const proposalIn = ({ rating }: MemberRating, role: RatingRole): Proposal | undefined => {
  const own = rating.roles.find((one) => one.role === role);
  const to = own?.standing.proposed;
  if (!own || to === undefined) return undefined;
  const { grade: from } = own.standing;
  const better = from !== undefined && GRADES.indexOf(to) < GRADES.indexOf(from);
  const telling = own.weighed.filter(
    ({ standing, rule }) => standing === 'counts' && (rule?.effect === 'negative') !== better,
  );
  return {
    role,
    ...(from && { from }),
    to,
    on: rating.on,
    version: rating.version,
    score: own.look.score,
    factIds: telling.map(({ fact }) => fact.factId),
    serious: telling.some(({ rule }) => rule?.class === 'serious'),
  };
};

/** Whether the log still says it and no objection took it out, whatever it weighs by now. */
export const holdsIn = ({ rating, member }: MemberRating, role: RatingRole): ((factId: string) => boolean) => {
  const own = rating.roles.find((one) => one.role === role);
  const held = new Set(own?.weighed.filter(({ fact }) => !fact.pending).map(({ fact }) => fact.factId));
  return (factId) => held.has(factId) && !member.amends.struck.has(factId);
};
