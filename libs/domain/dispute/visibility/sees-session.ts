import type { Dispute } from '../core/state.js';
import type { SessionKind } from '../talks/mediation/session-events.js';
import { isItsMediator } from './its-mediator.js';
import type { Viewer } from './viewer.js';

type Session = { readonly mediationId: string; readonly sessionId: string; readonly partyIds: readonly string[] };

/**
 * That a session is held, with whom and how it went, those learn who were asked to it, and its mediator; the
 * association's staff of all but a caucus.
 */
export const seesSession = (
  { mediationId, sessionId, partyIds }: Session,
  { staff, party, mediatorId }: Pick<Viewer, 'staff' | 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = mediations[mediationId];
  const kind: SessionKind | undefined = mediation?.sessions[sessionId]?.kind;
  if (party !== undefined && partyIds.includes(party)) return true;
  if (isItsMediator(mediatorId, mediation)) return true;
  return staff && kind !== undefined && kind !== 'caucus';
};

/** Where one meets those read who were asked to it, and its mediator: like an address. */
export const readsPlace = (
  { mediationId, partyIds }: Pick<Session, 'mediationId' | 'partyIds'>,
  { party, mediatorId }: Pick<Viewer, 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => (party !== undefined && partyIds.includes(party)) || isItsMediator(mediatorId, mediations[mediationId]);

/** What the mediator worked for it besides is its own and the association's. */
export const readsPreparation = ({ party }: Pick<Viewer, 'party'>): boolean => party === undefined;

/** Its minutes those read who were there, and its mediator. */
export const readsMinutes = (
  { mediationId, sessionId }: Pick<Session, 'mediationId' | 'sessionId'>,
  { party, mediatorId }: Pick<Viewer, 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = mediations[mediationId];
  if (isItsMediator(mediatorId, mediation)) return true;
  return party !== undefined && mediation?.sessions[sessionId]?.attended?.includes(party) === true;
};
