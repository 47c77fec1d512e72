import type { Dispute, EvolveOf } from '../../core/state.js';
import { changeMediation } from './mediations.js';
import type { SessionEvent } from './session-events.js';
import type { Session } from './state.js';

export const evolveSessions: EvolveOf<SessionEvent> = {
  SessionScheduled: (dispute, { mediationId, sessionId, kind, startsAt, partyIds, placeContentId, fixedAt }) =>
    put(dispute, { mediationId, sessionId }, () => ({
      kind,
      startsAt,
      partyIds,
      confirmedBy: [],
      objections: [],
      ...(placeContentId !== undefined && { placeContentId }),
      ...(fixedAt !== undefined && { fixedAt }),
    })),
  SessionMoved: (dispute, { startsAt, placeContentId, fixedAt, ...one }) =>
    change(dispute, one, ({ placeContentId: _, ...session }) => ({
      ...session,
      startsAt,
      fixedAt,
      ...(placeContentId !== undefined && { placeContentId }),
    })),
  SessionCancelled: (dispute, { reasonContentId, ...one }) =>
    change(dispute, one, (session) => ({
      ...session,
      cancelled: reasonContentId === undefined ? {} : { reasonContentId },
    })),
  SessionRecorded: (dispute, { mediationId, sessionId, minutesContentId, endedAt, preparationMinutes, ...held }) =>
    put(dispute, { mediationId, sessionId }, (planned) => ({
      startsAt: held.heldAt,
      ...planned,
      ...held,
      confirmedBy: [],
      objections: [],
      ...(minutesContentId !== undefined && { minutesContentId }),
      ...(endedAt !== undefined && { endedAt }),
      ...(preparationMinutes !== undefined && { preparationMinutes }),
    })),
  MinutesConfirmed: (dispute, { partyId, ...one }) =>
    change(dispute, one, (session) => ({ ...session, confirmedBy: [...session.confirmedBy, partyId] })),
  MinutesObjected: (dispute, { partyId, reasonContentId, ...one }) =>
    change(dispute, one, (session) => ({
      ...session,
      objections: [...session.objections, { partyId, reasonContentId }],
    })),
  AvailabilityStated: (dispute, { mediationId, partyId, available }) =>
    changeMediation(dispute, mediationId, (mediation) => {
      const consent = mediation.consents[partyId];
      return consent
        ? { ...mediation, consents: { ...mediation.consents, [partyId]: { ...consent, available } } }
        : mediation;
    }),
};

type Named = { readonly mediationId: string; readonly sessionId: string };

const put = (
  dispute: Dispute,
  { mediationId, sessionId }: Named,
  make: (before: Session | undefined) => Session,
): Dispute =>
  changeMediation(dispute, mediationId, (mediation) => ({
    ...mediation,
    sessions: { ...mediation.sessions, [sessionId]: make(mediation.sessions[sessionId]) },
  }));

const change = (dispute: Dispute, named: Named, next: (session: Session) => Session): Dispute => {
  const session = dispute.mediations[named.mediationId]?.sessions[named.sessionId];
  return session === undefined ? dispute : put(dispute, named, () => next(session));
};
