import { refuse } from '../../kernel/refusal.js';
import type { Power } from '../../party/events.js';
import type { DecisionContext } from './decision-context.js';

/** From the least on; who has no power named may do everything. */
const RANK: Readonly<Record<Power, number>> = { reads: 0, answers: 1 };
const ALL = 2;
const rankOf = (power: Power | undefined): number => (power === undefined ? ALL : RANK[power]);

/** Whether whoever acts for the party may do what takes this power; what names none takes all of it. */
export const isEmpowered = (needed: Power | undefined, { authority }: Pick<DecisionContext, 'authority'>): boolean =>
  rankOf(authority?.power) >= rankOf(needed);

/**
 * Who was named by a platform alone may read and answer; who was named by an officer alone, and an authority that its
 * party has not confirmed, may read: nobody settles, admits, withdraws or waives for another on a stranger's word.
 * Throws Refused with what has to be done first.
 */
export const checkPower = (
  needed: Power | undefined,
  context: Pick<DecisionContext, 'authority' | 'contactBy'>,
): void => {
  if (isEmpowered(needed, context)) return;
  checkContactOfParty(context);
  refuse(context.authority?.power === 'answers' ? 'ContactNotProved' : 'AuthorityNotConfirmed');
};

/** Throws Refused ContactNotProved for what came from a contact that an officer wrote down and nobody has proved. */
export const checkContactOfParty = ({ contactBy }: Pick<DecisionContext, 'contactBy'>): void => {
  if (contactBy !== undefined) refuse('ContactNotProved', { why: 'written-by-officer' });
};
