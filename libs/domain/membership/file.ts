import type { Calendar } from '../calendar/calendar.js';
import type { MemberRules } from '../rule-making/member-rules.js';
import type { Membership } from './state.js';

/** A version of the member rules with what it says. */
export type KnownRules = { readonly version: string; readonly hash: string; readonly rules: MemberRules };

/** What a decision about a membership rests on. */
export type MembershipFile = {
  readonly membership: Membership;
  /** As what the actor acts: for the member, or for the association. */
  readonly part: 'member' | 'officer';
  /** The member rules in force now, and those that the member accepted last. */
  readonly inForce?: KnownRules;
  readonly accepted?: KnownRules;
  /** Whether people made sure who the member is; a platform is known by its agreement. */
  readonly isIdentified: boolean;
  /** SHA-256 of the papers of the member whose bytes are here; a platform has none. */
  readonly papers: readonly string[];
  readonly calendar: Calendar;
};
