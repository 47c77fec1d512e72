import type { Actor } from '../../kernel/message.js';
import type { DecisionContext } from './decision-context.js';
import { barTo } from './held-offices.js';
import { ofOneSide } from './other-side.js';
import type { Dispute } from './state.js';

/**
 * What the actor's duties and authorities are worth in this dispute: a neutral of it, whoever speaks for a party, and
 * whoever declared a conflict of interest with somebody here, has no case manager's power in it; a neutral, and whoever acted for the association, speaks for nobody, and
 * nobody for both sides.
 */
export const standingIn = (dispute: Dispute, { id, kind }: Actor, context: DecisionContext): DecisionContext => {
  if (kind !== 'person') return context;
  const known = { dispute, context };
  const isStaff = context.duties.includes('case-manager');
  const isNoStaff =
    isStaff && (barTo(id, { office: 'case-manager' }, known) !== undefined || isTiedTo(dispute, context.conflicts));
  const deputyFor = context.deputyOf?.find(({ accountId }) => accountId === dispute.caseManagerId);
  const isNoParty = context.mayActFor.length > 0 && barTo(id, { office: 'representative' }, known);
  return ofOneSide(dispute, {
    ...context,
    ...(isNoStaff && { duties: context.duties.filter((duty) => duty !== 'case-manager') }),
    ...(isNoParty && { mayActFor: [] }),
    ...(isStaff && !isNoStaff && deputyFor && { deputyFor }),
  });
};

/** Whether any of these is a party or a platform of the dispute. */
export const isTiedTo = (
  { complainantId, respondents, pairs, items }: Dispute,
  conflicts: readonly string[] = [],
): boolean =>
  conflicts.length > 0 &&
  [
    ...(complainantId === undefined ? [] : [complainantId]),
    ...respondents.map(({ respondentId }) => respondentId),
    ...pairs.map(({ platformId }) => platformId),
    ...items.map(({ platformId }) => platformId),
  ].some((id) => conflicts.includes(id));
