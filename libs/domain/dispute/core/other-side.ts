import type { DecisionContext } from './decision-context.js';
import type { Dispute } from './state.js';

/** Who stands on the other side of this party in a dispute. */
export const otherSideOf = (
  { complainantId, respondents }: Pick<Dispute, 'complainantId' | 'respondents'>,
  partyId: string,
): readonly string[] => {
  if (complainantId === undefined) return [];
  const others = respondents.map(({ respondentId }) => respondentId);
  return partyId === complainantId ? others : others.includes(partyId) ? [complainantId] : [];
};

/**
 * Nobody acts for both sides of a dispute (Civil Code 168): whoever may act for the other side, too, acts here for
 * neither, also where the dispute came after both authorities.
 */
export const ofOneSide = (
  dispute: Pick<Dispute, 'complainantId' | 'respondents'>,
  context: DecisionContext,
): DecisionContext => {
  const { mayActFor, alsoActsFor = [] } = context;
  if (alsoActsFor.length === 0 || mayActFor.length === 0) return context;
  const own = mayActFor.filter((party) => !otherSideOf(dispute, party).some((other) => alsoActsFor.includes(other)));
  return own.length === mayActFor.length ? context : { ...context, mayActFor: own };
};
