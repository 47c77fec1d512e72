import { refuse } from '../../../kernel/refusal.js';
import type { Mediation, Session } from './state.js';

/** Whether a session was fixed and is neither held nor called off. */
export const isToCome = ({ heldAt, cancelled }: Session): boolean => heldAt === undefined && cancelled === undefined;

/** Whom a session still calls: of those asked to it who take part yet, while the mediation runs. */
export const stillCalled = (
  { outcome, parties }: Pick<Mediation, 'outcome' | 'parties'>,
  session: Session,
): readonly string[] =>
  outcome === undefined && isToCome(session) ? session.partyIds.filter((id) => parties.includes(id)) : [];

/** A session of this mediation that can still be moved or called off. */
export const sessionToCome = ({ sessions }: Pick<Mediation, 'sessions'>, sessionId: string): Session => {
  const session = sessions[sessionId] ?? refuse('UnknownReference', { field: 'sessionId', name: sessionId });
  return isToCome(session) ? session : refuse('AnsweredAlready', { field: 'sessionId' });
};
