import type { Sight } from '../sight.js';
import type { Dispute, DisputeEvent } from '../state.js';
import type { ConfirmationEvent } from '../confirmation/events.js';
import type { MediatedAgreementEvent } from './agreement-events.js';
import type { AwaitedEvent } from './awaited-events.js';
import type { DealTakenOver } from './take-over-events.js';

const TYPES: readonly DisputeEvent['type'][] = [
  'AgreementDrawnUp',
  'AgreementSigned',
  'MediatorSigned',
  'AgreementSealed',
  'AccountClauseAnswered',
  'MediatedSettlementReached',
  'DealTakenOver',
  'SealAwaited',
  'AccountClauseAsked',
  'ConfirmationAsked',
  'ConfirmationJoined',
  'ConfirmationReady',
  'ConfirmationHandedIn',
  'ConfirmationDecided',
];

export const isAgreement = (event: DisputeEvent): event is MediatedAgreementEvent | DealTakenOver | AwaitedEvent | ConfirmationEvent =>
  TYPES.includes(event.type);

/** An agreement is its parties', its mediator's and the association's; whoever was invited and stayed out learns nothing of it. */
export const seesAgreement = (
  mediationId: string,
  { staff, party, mediatorId }: Pick<Sight, 'staff' | 'party' | 'mediatorId'>,
  dispute: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = dispute.mediations[mediationId];
  if (!mediation) return false;
  return (
    (party !== undefined && mediation.parties.includes(party)) ||
    (mediatorId !== undefined && mediation.mediatorId === mediatorId) ||
    (staff && party === undefined)
  );
};
