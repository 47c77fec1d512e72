import type { Visibility } from '../../visibility/visibility.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
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

export const isAgreement = (
  event: DisputeEvent,
): event is MediatedAgreementEvent | DealTakenOver | AwaitedEvent | ConfirmationEvent => TYPES.includes(event.type);

/** The version that an event is about; the newest where it names none. */
const versionOf = ({ data }: { readonly data: object }): number | undefined =>
  'version' in data && typeof data.version === 'number' ? data.version : undefined;

/**
 * An agreement is its parties', its mediator's and the association's; whoever was invited and stayed out, or is not
 * bound by it, learns nothing of it.
 */
export const seesAgreement = (
  mediationId: string,
  { staff, party, mediatorId }: Pick<Visibility, 'staff' | 'party' | 'mediatorId'>,
  dispute: Pick<Dispute, 'mediations'>,
  about?: { readonly data: object },
): boolean => {
  const mediation = dispute.mediations[mediationId];
  if (!mediation) return false;
  const { parties, agreement, drawnFor } = mediation;
  const version = about && versionOf(about);
  const bound = version === undefined ? (agreement?.parties ?? parties) : (drawnFor[version - 1] ?? parties);
  return (
    (party !== undefined && bound.includes(party)) ||
    (mediatorId !== undefined && mediation.mediatorId === mediatorId) ||
    (staff && party === undefined)
  );
};
