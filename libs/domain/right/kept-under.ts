import { localDateAt } from '../calendar/local-date.js';
import { partyOf } from '../dispute/core/decision-context.js';
import type { Actor, Instant } from '../kernel/message.js';
import type { RightFile } from './action.js';
import { holderOn } from './in-force.js';

/**
 * Whose words and papers about a right are, so that they go when that party is erased: a party's are its own, and what
 * the staff write down is the holder's. Where nobody whom the association knows holds it, they are the writer's.
 */
export const keptUnder = (by: Actor, { right, context }: Pick<RightFile, 'right' | 'context'>, at: Instant): string =>
  partyOf(by, context) ?? holderOn(right, localDateAt(at)) ?? by.id;
