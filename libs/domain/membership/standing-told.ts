import { localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type { FindingPublicity } from '../rule-making/member-rules.js';
import { standingAt, type Membership, type MembershipStanding } from './state.js';

/** Who is told of a finding by each degree of publicity. */
const TOLD = {
  nobody: [],
  platforms: ['platforms'],
  public: ['platforms', 'public'],
} as const satisfies Record<FindingPublicity, readonly ('platforms' | 'public')[]>;

/**
 * What others are told that somebody is: of a suspension and an expulsion as far, and as long, as the rules say that
 * the member accepted. Whose suspension is not told is a member to them; of an untold expulsion they hear nothing, nor
 * of who asked to be a member and is not, or not yet.
 */
export const standingTold = (
  one: Membership,
  at: Instant,
  whom: 'platforms' | 'public',
): MembershipStanding | undefined => {
  const standing = standingAt(one, at);
  if (standing === 'applied' || standing === 'refused') return undefined;
  if (standing !== 'suspended' && standing !== 'expelled') return standing;
  const consequence = standing === 'suspended' ? 'suspension' : 'expulsion';
  const today = localDateAt(at);
  const isTold = Object.values(one.allegations).some(({ decision }) => {
    if (decision?.consequence !== consequence || decision.publicity === undefined) return false;
    const told: readonly string[] = TOLD[decision.publicity];
    return told.includes(whom) && decision.until !== undefined && today <= decision.until;
  });
  if (isTold) return standing;
  return standing === 'suspended' ? 'member' : undefined;
};
