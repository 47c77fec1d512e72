import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { Sender } from './events.js';

/** The people of whoever sent the texts, and the association's reviewers. To everybody else there is no screening. */
export const SCREENING_ROLES = ['sender', 'reviewer'] as const;
export type ScreeningRole = (typeof SCREENING_ROLES)[number];

/** In whose name somebody sends texts; nobody's where it speaks for no party and is not of the staff. */
export const senderOf = (by: Actor, context: DecisionContext, associationId: string): Sender | undefined => {
  if (by.kind === 'platform') return { kind: 'platform', id: by.id };
  if (by.kind !== 'person') return undefined;
  const party = partyOf(by, context);
  if (party !== undefined) return { kind: 'party', id: party };
  return context.duties.includes('case-manager') ? { kind: 'association', id: associationId } : undefined;
};

/** Staff reviews what others sent, and what the association itself sent. */
export const screeningRoleOf = (
  by: Actor,
  sender: Sender | undefined,
  context: DecisionContext,
  associationId: string,
): ScreeningRole | undefined => {
  const own = senderOf(by, context, associationId);
  if (own === undefined || sender === undefined) return undefined;
  if (own.kind === 'association') return 'reviewer';
  return own.kind === sender.kind && own.id === sender.id ? 'sender' : undefined;
};
