import type { Dispute } from '../../core/state.js';
import { mediationSubject, undertakingSubject, respondentSubject, type Subject } from '../../core/subject.js';
import type { MediationEvent } from './events.js';

const mediation = ({ mediationId }: { readonly mediationId: string }): readonly Subject[] => [
  mediationSubject(mediationId),
];

/** Both sides of a mediation asked for directly know what was asked. */
const requested = (_: object, { respondents }: Dispute): readonly Subject[] => [
  'dispute',
  ...respondents.map(({ respondentId }) => respondentSubject(respondentId)),
];

/** What an event of a mediation is about. */
export const MEDIATION_SUBJECTS = {
  MediationRequested: requested,
  MediationInvited: mediation,
  MediationConsented: mediation,
  MediationRefused: mediation,
  MediationAgreed: mediation,
  MediatorsProposed: mediation,
  MediatorChosen: mediation,
  MediatorChoiceLapsed: mediation,
  MediatorAppointed: mediation,
  MediatorAccepted: mediation,
  MediatorDeclined: mediation,
  MediatorWithdrew: mediation,
  MediatorObjected: mediation,
  ObjectionAnswered: mediation,
  SessionScheduled: mediation,
  SessionCancelled: mediation,
  SessionRecorded: mediation,
  MinutesConfirmed: mediation,
  ExtensionConsented: mediation,
  MediationExtended: mediation,
  AppraisalStarted: mediation,
  AppraisalEnded: mediation,
  MediationEnded: mediation,
  AgreementDrawnUp: mediation,
  AgreementSigned: mediation,
  MediatorSigned: mediation,
  AgreementSealed: mediation,
  AccountClauseAnswered: mediation,
  SealAwaited: mediation,
  AccountClauseAsked: mediation,
  DealTakenOver: ({ mediationId, undertakingIds }) => [
    mediationSubject(mediationId),
    ...undertakingIds.map(undertakingSubject),
  ],
  FactsDrawnUp: mediation,
  FactsSigned: mediation,
  FactsReleased: mediation,
  FactsLeftRoom: mediation,
  ConfirmationAsked: mediation,
  ConfirmationJoined: mediation,
  ConfirmationReady: mediation,
  ConfirmationHandedIn: mediation,
  ConfirmationDecided: mediation,
  MediatedSettlementReached: ({ mediationId, undertakings }) => [
    mediationSubject(mediationId),
    ...undertakings.map(({ undertakingId }) => undertakingSubject(undertakingId)),
  ],
} as const satisfies {
  readonly [T in MediationEvent['type']]: (
    data: Extract<MediationEvent, { type: T }>['data'],
    dispute: Dispute,
  ) => readonly Subject[];
};
