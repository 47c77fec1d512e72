import type { MediationMatter, MediationOutcome } from '#domain/dispute/talks/mediation/events.js';
import { commonTimes, type CommonTimes } from '#domain/dispute/talks/mediation/free-times.js';
import type { SessionKind } from '#domain/dispute/talks/mediation/session-events.js';
import { seesOutcome } from '#domain/dispute/visibility/sees-agreement.js';
import { seesContact } from '#domain/dispute/visibility/sees-contact.js';
import { readsMinutes, readsPlace, readsPreparation, seesSession } from '#domain/dispute/visibility/sees-session.js';
import { seesAvailability, seesCommonTimes } from '#domain/dispute/visibility/sees-times.js';
import { isToCome, stillCalled } from '#domain/dispute/talks/mediation/session-to-come.js';
import type { Mediation, Session } from '#domain/dispute/talks/mediation/state.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { mediationSubject } from '#domain/dispute/core/subject.js';
import type { Instant } from '#domain/kernel/message.js';
import { given } from '../given.js';

export type SessionView = {
  readonly sessionId: string;
  readonly kind: SessionKind;
  readonly startsAt: Instant;
  readonly partyIds: readonly string[];
  readonly heldAt?: Instant;
  readonly attended?: readonly string[];
  readonly endedAt?: Instant;
  readonly preparationMinutes?: number;
  readonly confirmedBy: readonly string[];
  readonly objections?: readonly { readonly partyId: string; readonly reasonContentId: string }[];
  /** Sealed; for those who were there and the mediator. */
  readonly minutesContentId?: string;
  readonly placeContentId?: string;
  /** It is called off. */
  readonly cancelled?: true;
  readonly cancelReasonContentId?: string;
  /** It calls nobody any more, or not who looks: its mediation is over, or they have left. */
  readonly notHeld?: true;
};

type ConsentView = {
  readonly partyId: string;
  readonly consentedAt: Instant;
  readonly telephoneFirst: boolean;
  readonly available?: readonly object[];
  readonly contactContentId?: string;
};

export type MediationView = {
  readonly mediationId: string;
  readonly invitedAt: Instant;
  readonly parties: readonly string[];
  readonly sides: Mediation['sides'];
  readonly proposed: readonly string[];
  readonly choices: Mediation['choices'];
  readonly mediatorId?: string;
  readonly acceptedAt?: Instant;
  readonly objection?: Mediation['objection'];
  readonly extension?: Mediation['extension'];
  readonly outcome?: MediationOutcome;
  readonly consents: readonly ConsentView[];
  readonly times?: readonly CommonTimes[];
  readonly sessions: readonly SessionView[];
};

/**
 * What somebody sees of the mediations of a dispute: of a session only what it was asked to, of another's contact
 * nothing.
 */
export const viewMediations = (
  visibility: Visibility,
  dispute: Dispute,
): { readonly matter?: MediationMatter; readonly mediations?: readonly MediationView[] } => {
  const seen = Object.entries(dispute.mediations).filter(([mediationId]) =>
    visibility.sees(mediationSubject(mediationId)),
  );
  return given({
    matter: dispute.matter,
    mediations:
      seen.length === 0
        ? undefined
        : seen.map(([mediationId, mediation]) => viewMediation(mediationId, mediation, visibility, dispute)),
  });
};

const viewMediation = (
  mediationId: string,
  mediation: Mediation,
  visibility: Visibility,
  dispute: Dispute,
): MediationView => {
  const { invitedAt, parties, sides, proposed, choices, mediatorId, acceptedAt, objection, extension, outcome } =
    mediation;
  return given({
    mediationId,
    invitedAt,
    parties,
    sides,
    proposed,
    choices,
    mediatorId,
    acceptedAt,
    objection,
    extension,
    ...(outcome && seesOutcome(mediationId, outcome, visibility, dispute) && { outcome }),
    consents: Object.entries(mediation.consents).map(
      ([partyId, { consentedAt, telephoneFirst, available, contactContentId }]) =>
        given({
          partyId,
          consentedAt,
          telephoneFirst,
          ...(seesAvailability(partyId, visibility) && { available }),
          ...(seesContact(mediationId, partyId, visibility, dispute) && { contactContentId }),
        }),
    ),
    times: seesCommonTimes(mediationId, visibility, dispute) ? commonTimes(mediation) : undefined,
    sessions: Object.entries(mediation.sessions).flatMap(([sessionId, session]) => {
      const { kind, startsAt, partyIds, heldAt, endedAt, attended, confirmedBy, cancelled } = session;
      if (!seesSession({ mediationId, sessionId, partyIds }, visibility, dispute)) return [];
      const reads = readsMinutes({ mediationId, sessionId }, visibility, dispute);
      const words = {
        ...(reads && { minutesContentId: session.minutesContentId }),
        ...(reads && session.objections.length > 0 && { objections: session.objections }),
        ...(readsPlace({ mediationId, partyIds }, visibility, dispute) && { placeContentId: session.placeContentId }),
        ...(readsPreparation(visibility) && { preparationMinutes: session.preparationMinutes }),
        ...(isToCome(session) && !calls(mediation, session, visibility) && { notHeld: true as const }),
        ...(cancelled && { cancelled: true as const, cancelReasonContentId: cancelled.reasonContentId }),
      };
      return [given({ sessionId, kind, startsAt, partyIds, heldAt, endedAt, attended, confirmedBy, ...words })];
    }),
  });
};

/** Whether a session that was fixed still calls somebody; of a party, whether it calls that one. */
const calls = (mediation: Mediation, session: Session, { party }: Pick<Visibility, 'party'>): boolean => {
  const called = stillCalled(mediation, session);
  return party !== undefined && session.partyIds.includes(party) ? called.includes(party) : called.length > 0;
};
