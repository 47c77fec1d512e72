import type { Sight } from '../sight.js';
import type { Dispute, DisputeEvent } from '../state.js';
import type { SessionKind } from './session-events.js';

type SessionEvent = Extract<DisputeEvent, { type: 'SessionScheduled' | 'SessionRecorded' | 'MinutesConfirmed' }>;

export const isSession = (event: DisputeEvent): event is SessionEvent =>
  event.type === 'SessionScheduled' || event.type === 'SessionRecorded' || event.type === 'MinutesConfirmed';

/** That a session is held, with whom and how it went, those learn who were asked to it, and its mediator; the association's staff of all but a caucus. */
export const seesSession = (
  { mediationId, sessionId, partyIds }: { readonly mediationId: string; readonly sessionId: string; readonly partyIds: readonly string[] },
  { staff, party, mediatorId }: Pick<Sight, 'staff' | 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = mediations[mediationId];
  const kind: SessionKind | undefined = mediation?.sessions[sessionId]?.kind;
  if (party !== undefined && partyIds.includes(party)) return true;
  if (mediatorId !== undefined && mediation?.mediatorId === mediatorId) return true;
  return staff && kind !== 'caucus';
};
