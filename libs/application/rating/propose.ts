import type { Proposal } from '#domain/rating/notice-grade.js';
import { GRADES, type RatingRole } from '#domain/rating/terms.js';
import { idsOf } from '#rating/fact.js';
import type { Standing } from '#rating/weigh.js';
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

const GONE: readonly Standing[] = ['pending', 'struck', 'repaired', 'expired'];

/** Whether the log still says it, and no objection, no repair and no time took it out. */
export const holdsIn = ({ rating }: MemberRating, role: RatingRole): ((factId: string) => boolean) => {
  const own = rating.roles.find((one) => one.role === role)?.weighed ?? [];
  const ids = new Set(own.flatMap(({ fact, standing }) => (GONE.includes(standing) ? [] : [fact.factId])));
  return (factId) => ids.has(factId);
};

/** All under which a fact was told that is told under this id now. */
export const idsIn = ({ rating }: MemberRating, role: RatingRole): ((factId: string) => readonly string[]) => {
  const own = rating.roles.find((one) => one.role === role)?.weighed ?? [];
  const ids = new Map(own.map(({ fact }) => [fact.factId, idsOf(fact)]));
  return (factId) => ids.get(factId) ?? [factId];
};
