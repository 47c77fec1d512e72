import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import type { Mediation, Session } from './state.js';

const wasThere = ({ attended, minutesContentId }: Session, party: string): boolean =>
  minutesContentId !== undefined && attended?.includes(party) === true;

const hasAnswered = ({ confirmedBy, objections }: Session, party: string): boolean =>
  confirmedBy.includes(party) || objections.some(({ partyId }) => partyId === party);

/**
 * Whether minutes wait for this party's confirmation or objection. Of a session that it was not asked to it is told by
 * no button either.
 */
export const hasMinutesToConfirm = (
  { mediations }: Pick<Dispute, 'mediations'>,
  mediationId: string,
  party: string | undefined,
): boolean =>
  party !== undefined &&
  Object.values(mediations[mediationId]?.sessions ?? {}).some(
    (session) => wasThere(session, party) && !hasAnswered(session, party),
  );

/** A session whose minutes this party reads and has neither confirmed nor objected to. */
export const minutesToAnswer = (
  { sessions }: Pick<Mediation, 'sessions'>,
  sessionId: string,
  party: string,
): Session => {
  const session = sessions[sessionId];
  if (!session || !wasThere(session, party)) return refuse('UnknownReference', { field: 'sessionId', name: sessionId });
  return hasAnswered(session, party) ? refuse('AnsweredAlready', { field: 'sessionId' }) : session;
};
