import type { Actor } from '../../../kernel/message.js';
import { partyOf, type DecisionContext } from '../../core/decision-context.js';
import type { DisputeRoom } from './events.js';

/** As what somebody enters a room. */
export type RoomRole = 'party' | 'neutral' | 'office' | 'clock';

/**
 * The actor's part in a room: whoever has none is a stranger to it, the association's staff included, but in the desk
 * that it shares with a party.
 */
export const roomRoleOf = (
  actor: Actor,
  { kind, members: { partyIds, personIds } }: Pick<DisputeRoom, 'kind' | 'members'>,
  context: DecisionContext,
): RoomRole | undefined => {
  if (actor.kind === 'clock') return 'clock';
  if (actor.kind !== 'person') return undefined;
  const party = partyOf(actor, context);
  if (party !== undefined) return partyIds.includes(party) ? 'party' : undefined;
  if (actor.onBehalfOf !== undefined) return undefined;
  if (kind === 'desk' && context.duties.includes('case-manager')) return 'office';
  return personIds.includes(actor.id) ? 'neutral' : undefined;
};
