import type { Dispute } from '../dispute/state.js';
import type { Actor } from '../message.js';
import type { Told } from './told-of.js';

/** Something was said or offered in a room: its members alone are told that there is something. */
export const toldInRoom = ({ rooms, caseManagerId }: Dispute, roomId: string, by: Actor): readonly Told[] => {
  const { partyIds = [], personIds = [] } = rooms[roomId]?.members ?? {};
  const desk = rooms[roomId]?.kind === 'desk'; // a question and its answer wait for somebody
  const author = by.kind === 'person' ? { notToAccountId: by.id } : {};
  return [
    ...partyIds.map((partyId) => ({ topic: desk ? ('act' as const) : ('room' as const), to: { partyId }, ...author })),
    ...(desk && caseManagerId !== undefined ? [{ topic: 'task' as const, to: { accountId: caseManagerId }, ...author }] : []),
    ...personIds.map((accountId) => ({ topic: 'room' as const, to: { accountId }, ...author })),
  ];
};
