import type { Actor } from '../../kernel/message.js';
import type { DecisionContext } from './decision-context.js';
import { barTo } from './held-offices.js';
import { ofOneSide } from './other-side.js';
import type { Dispute } from './state.js';

/**
 * What the actor's duties and authorities are worth in this dispute: a neutral of it, and whoever speaks for a party,
 * has no case manager's power here; a neutral, and whoever acted for the association, speaks for nobody, and
 * nobody for both sides.
 */
export const standingIn = (dispute: Dispute, { id, kind }: Actor, context: DecisionContext): DecisionContext => {
  if (kind !== 'person') return context;
  const known = { dispute, context };
  const isNoStaff = context.duties.includes('case-manager') && barTo(id, { office: 'case-manager' }, known);
  const isNoParty = context.mayActFor.length > 0 && barTo(id, { office: 'representative' }, known);
  return ofOneSide(dispute, {
    ...context,
    ...(isNoStaff && { duties: context.duties.filter((duty) => duty !== 'case-manager') }),
    ...(isNoParty && { mayActFor: [] }),
  });
};
