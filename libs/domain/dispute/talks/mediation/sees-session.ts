import type { Visibility } from '../../visibility/visibility.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import type { SessionKind } from './session-events.js';

type SessionEvent = Extract<
  DisputeEvent,
  { type: 'SessionScheduled' | 'SessionCancelled' | 'SessionRecorded' | 'MinutesConfirmed' }
>;

export const isSession = (event: DisputeEvent): event is SessionEvent =>
  event.type === 'SessionScheduled' ||
  event.type === 'SessionCancelled' ||
  event.type === 'SessionRecorded' ||
  event.type === 'MinutesConfirmed';

/**
 * Whether minutes wait for this party's confirmation. Of a session that it was not asked to it is told by no button
 * either.
 */
export const hasMinutesToConfirm = (
  { mediations }: Pick<Dispute, 'mediations'>,
  mediationId: string,
  party: string | undefined,
): boolean =>
  party !== undefined &&
  Object.values(mediations[mediationId]?.sessions ?? {}).some(
    ({ attended, minutesContentId, confirmedBy }) =>
      minutesContentId !== undefined && attended?.includes(party) === true && !confirmedBy.includes(party),
  );

/**
 * That a session is held, with whom and how it went, those learn who were asked to it, and its mediator; the
 * association's staff of all but a caucus.
 */
export const seesSession = (
  {
    mediationId,
    sessionId,
    partyIds,
  }: { readonly mediationId: string; readonly sessionId: string; readonly partyIds: readonly string[] },
  { staff, party, mediatorId }: Pick<Visibility, 'staff' | 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = mediations[mediationId];
  const kind: SessionKind | undefined = mediation?.sessions[sessionId]?.kind;
  if (party !== undefined && partyIds.includes(party)) return true;
  if (mediatorId !== undefined && mediation?.mediatorId === mediatorId) return true;
  return staff && kind !== 'caucus';
};
