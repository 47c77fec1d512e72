import type { Actor, Instant } from '../kernel/message.js';
import type { RightFile } from './action.js';
import { rightRolesOf } from './roles.js';

/** A case manager records what it has the proof of, unless it speaks for a party here. */
export const isSeenBy = (by: Actor, { right, context }: RightFile, at: Instant): boolean => {
  const roles = rightRolesOf(by, right, context, at);
  return roles.includes('case-manager') && !roles.includes('holder');
};
