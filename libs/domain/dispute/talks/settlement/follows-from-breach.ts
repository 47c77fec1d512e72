import type { DisputeFile } from '../../core/action.js';
import { runningMediation } from '../../core/running-mediation.js';
import { runningPanel } from '../../core/running-panel.js';
import { getStage } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { getUndertaking } from './get-undertaking.js';
import type { BreachConsequence } from './terms.js';

type Follows = { readonly consequence: BreachConsequence; readonly reopened: readonly PairSubject[] };

/**
 * What a breach of this promise leads to: as agreed, as far as it was given to the complainant, there is something
 * that can be in dispute again, and a panel that can be asked.
 */
export const followsFromBreach = (
  { dispute, rulebook }: Pick<DisputeFile, 'dispute' | 'rulebook'>,
  undertakingId: string,
): Follows => {
  const { byId, toId, settlementId, pairs } = getUndertaking(dispute, undertakingId);
  const { onBreach = 'record' } = dispute.settlements[settlementId] ?? {};
  // what respondents promise each other brings nothing back against one of them
  if (onBreach === 'record' || toId !== dispute.complainantId) return { consequence: 'record', reopened: [] };
  const own = pairs.filter((pair) => pairParts(pair).respondentId === byId); // another respondent's are not brought back by it
  // what a court has since ordered on a pair is not touched
  const reopened = own.filter(
    (pair) => getStage(dispute, pair).reason === 'settled' && dispute.courtOrders[pair] === undefined,
  );
  if (reopened.length === 0 && dispute.matter === undefined) return { consequence: 'record', reopened };
  const panel =
    rulebook.panel !== undefined && runningPanel(dispute) === undefined && runningMediation(dispute) === undefined;
  return { consequence: onBreach === 'escalate' && panel ? 'escalate' : 'reopen', reopened };
};
