import type { Confirmer } from '#application/party/signers.js';
import { given } from '../given.js';
import type { MediationView } from './view-mediations.js';
import type { DisputeView } from './view.js';

/** Ids of the words of mediations that the viewer may read. */
export const mediationContents = ({ mediations = [] }: Pick<DisputeView, 'mediations'>): readonly string[] =>
  mediations.flatMap(({ consents, sessions }) => [
    ...consents.flatMap(({ contactContentId }) => contactContentId ?? []),
    ...sessions.flatMap(({ minutesContentId, placeContentId, cancelReasonContentId, objections = [] }) =>
      [
        minutesContentId,
        placeContentId,
        cancelReasonContentId,
        ...objections.map(({ reasonContentId }) => reasonContentId),
      ].filter((id) => id !== undefined),
    ),
  ]);

/** The mediations with those words. */
export const openMediations = (
  { mediations }: Pick<DisputeView, 'mediations'>,
  text: (id: string | undefined) => string | undefined,
  confirmers: ReadonlyMap<string, readonly Confirmer[]>,
): object =>
  mediations === undefined
    ? {}
    : { mediations: mediations.map((mediation) => openMediation(mediation, text, confirmers)) };

/** The sessions whose minutes the viewer may read. */
export const sessionsRead = ({ mediations = [] }: Pick<DisputeView, 'mediations'>): ReadonlySet<string> =>
  new Set(
    mediations.flatMap(({ sessions }) =>
      sessions.flatMap(({ sessionId, minutesContentId }) => (minutesContentId === undefined ? [] : [sessionId])),
    ),
  );

const openMediation = (
  { consents, sessions, ...mediation }: MediationView,
  text: (id: string | undefined) => string | undefined,
  confirmers: ReadonlyMap<string, readonly Confirmer[]>,
): object => ({
  ...mediation,
  consents: consents.map(({ contactContentId, ...consent }) => given({ ...consent, contact: text(contactContentId) })),
  sessions: sessions.map(({ minutesContentId, placeContentId, cancelReasonContentId, objections, ...session }) =>
    given({
      ...session,
      minutes: text(minutesContentId),
      confirmations: confirmers.get(session.sessionId)?.map(({ partyId, actedBy }) => ({ partyId, actedBy })),
      objections: objections?.map(({ partyId, reasonContentId }) => given({ partyId, reason: text(reasonContentId) })),
      place: text(placeContentId),
      cancelReason: text(cancelReasonContentId),
    }),
  ),
});
