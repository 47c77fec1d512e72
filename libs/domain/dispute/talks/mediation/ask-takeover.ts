import type { Actor, Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { openUndertakings } from '../settlement/open-undertakings.js';
import type { Settlement } from '../settlement/events.js';
import { partyOf, type DecisionContext } from '../../core/decision-context.js';
import type { Dispute } from '../../core/state.js';
import type { MediationConsented } from './events.js';
import { invite } from './invite-to-mediation.js';
import { runningMediation } from '../../core/running-mediation.js';

export type AskTakeover = Command<
  'AskTakeover',
  { readonly settlementId: string } & Pick<
    MediationConsented['data'],
    'contactContentId' | 'available' | 'telephoneFirst'
  >
>;

/**
 * A side of a negotiated settlement (和解协议) asks that a mediator take it over, so that it becomes a mediated
 * agreement (调解协议) that a court can confirm (practice P22). The other side is invited; until the new agreement is
 * in force the settlement stands as it is.
 */
export const askTakeover: DisputeAction<AskTakeover> = {
  by: ['complainant', 'respondent'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'compliance'],
  subjects: () => ['dispute'],
  precondition: (_, { dispute, rulebook, context, actor }) => {
    if (!rulebook.mediation) refuse('LaneNotOpen');
    if (runningMediation(dispute)) refuse('MediationRuns');
    const partyId = partyOf(actor, context) ?? refuse('NotYourPart');
    return Object.entries(dispute.settlements).some(
      ([id, { partyIds }]) => partyIds.includes(partyId) && isOpenDeal(dispute, id),
    );
  },
  decide: ({ data: { settlementId, ...reached }, by, at }, file) => {
    const { partyIds } = dealOf(settlementId, by, file.dispute, file.context);
    if (!isOpenDeal(file.dispute, settlementId)) refuse('TermsImpossible', { field: 'settlementId' });
    const [invited, ...letters] = invite(partyIds, 'party', at, file);
    if (invited?.type !== 'MediationInvited') throw new Error('an invitation begins with itself');
    const { mediationId } = invited.data;
    const partyId = partyOf(by, file.context) ?? refuse('NotYourPart');
    return [
      { ...invited, data: { ...invited.data, takesOver: settlementId } },
      { type: 'MediationConsented', data: { mediationId, partyId, consentedAt: at, ...reached, sideWith: [] } },
      ...letters,
    ];
  },
};

/** Whether something of it is still to be done, and nobody has taken it over. */
export const isOpenDeal = (dispute: Dispute, settlementId: string): boolean => {
  const { negotiationId, takenOverBy, undertakingIds = [] } = dispute.settlements[settlementId] ?? {};
  const open = openUndertakings(dispute);
  return negotiationId !== undefined && takenOverBy === undefined && undertakingIds.some((id) => open.includes(id));
};

/** A settlement of the party's own; to anybody else there is none. */
const dealOf = (settlementId: string, by: Actor, { settlements }: Dispute, context: DecisionContext): Settlement => {
  const settlement = settlements[settlementId];
  const partyId = partyOf(by, context);
  if (settlement?.negotiationId === undefined || partyId === undefined || !settlement.partyIds.includes(partyId))
    refuse('UnknownReference', { field: 'settlementId', name: settlementId });
  return settlement;
};
