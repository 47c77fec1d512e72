import type { Dispute } from '../dispute/core/state.js';
import type { Actor } from '../kernel/message.js';
import type { RoomEvent } from '../room/events.js';
import type { Told } from './notifications-of.js';

/** What the others of a panel have to do now: to vote, and to sign. */
const ASKING: readonly RoomEvent['type'][] = ['VoteCalled', 'DecisionDrafted'];

/**
 * Of which the room shows the others nothing: whoever is told that a proposal was answered knows, where it is not
 * accepted by that, who said no. That all said yes is an event of its own.
 */
const SECRET: readonly RoomEvent['type'][] = ['ProposalAnswered'];

/** Something was said, offered or called for in a room: its members alone are told that there is something. */
export const toldInRoom = (
  { rooms, caseManagerId }: Dispute,
  roomId: string,
  by: Actor,
  type?: string,
): readonly Told[] => {
  if (SECRET.some((one) => one === type)) return [];
  const { partyIds = [], personIds = [] } = rooms[roomId]?.members ?? {};
  const desk = rooms[roomId]?.kind === 'desk'; // a question and its answer wait for somebody
  const asking = ASKING.some((one) => one === type);
  const author = by.kind === 'person' ? { notToAccountId: by.id } : {};
  return [
    ...partyIds.map((partyId) => ({ topic: desk ? ('act' as const) : ('room' as const), to: { partyId }, ...author })),
    ...(desk && caseManagerId !== undefined
      ? [{ topic: 'task' as const, to: { accountId: caseManagerId }, ...author }]
      : []),
    ...personIds.map((accountId) => ({
      topic: asking ? ('act' as const) : ('room' as const),
      to: { accountId },
      ...author,
    })),
  ];
};
