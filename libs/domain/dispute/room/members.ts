import type { Actor } from '../../message.js';
import { partyOf, type Standing } from '../standing.js';
import type { RoomMembers } from './events.js';

/** As what somebody enters a room. */
export type RoomRole = 'party' | 'neutral' | 'clock';

/** The actor's part in a room: whoever has none is a stranger to it, the association's staff included. */
export const roomRoleOf = (actor: Actor, { partyIds, personIds }: RoomMembers, standing: Standing): RoomRole | undefined => {
  if (actor.kind === 'clock') return 'clock';
  if (actor.kind !== 'person') return undefined;
  const party = partyOf(actor, standing);
  if (party !== undefined) return partyIds.includes(party) ? 'party' : undefined;
  return actor.onBehalfOf === undefined && personIds.includes(actor.id) ? 'neutral' : undefined;
};
