import type { DisputeEvent } from '../../dispute/core/state.js';

const AGREEMENT: readonly DisputeEvent['type'][] = [
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

/** What happens with an agreement of a mediation, from its first version to the court's answer. */
export const isAgreement = ({ type }: DisputeEvent): boolean => AGREEMENT.includes(type);

/** What happens with a record of facts that the parties do not dispute. */
export const isAboutFacts = ({ type }: DisputeEvent): boolean => type.startsWith('Facts');
