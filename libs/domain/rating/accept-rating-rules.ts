import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { RatingLeft, RatingRulesAccepted } from './events.js';
import { isRated, type RatedMember } from './state.js';

export type AcceptRatingRules = Command<
  'AcceptRatingRules',
  Pick<RatingRulesAccepted['data'], 'memberId' | 'kind' | 'version' | 'hash'>
>;

/**
 * A member accepts the rules in force, by version; saying it again of the same version records nothing. It is a
 * contract: nobody accepts for a day that was.
 */
export const acceptRatingRules = (
  { data, at }: AcceptRatingRules,
  member: RatedMember,
): readonly RatingRulesAccepted[] => {
  const { memberId, kind, version, hash } = data;
  if (isRated(member) && member.accepted.at(-1)?.hash === hash) return [];
  return [{ type: 'RatingRulesAccepted', data: { memberId, kind, version, hash, acceptedAt: at } }];
};

export type LeaveRating = Command<'LeaveRating'>;

/** It leaves the rating, whenever it likes. */
export const leaveRating = ({ at }: LeaveRating, member: RatedMember): readonly RatingLeft[] =>
  isRated(member) ? [{ type: 'RatingLeft', data: { leftAt: at } }] : refuse('RulesNotAccepted');
