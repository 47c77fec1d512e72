import type { Dispute } from '../dispute/state.js';
import type { Actor } from '../message.js';
import type { Told } from './told-of.js';

/** Something was said or offered in a room: its members alone are told that there is something. */
export const toldInRoom = ({ rooms }: Dispute, roomId: string, by: Actor): readonly Told[] => {
  const { partyIds = [], personIds = [] } = rooms[roomId]?.members ?? {};
  const author = by.kind === 'person' ? { notToAccountId: by.id } : {};
  return [
    ...partyIds.map((partyId) => ({ topic: 'room' as const, to: { partyId }, ...author })),
    ...personIds.map((accountId) => ({ topic: 'room' as const, to: { accountId }, ...author })),
  ];
};
