import type { DisputeFile } from '../../core/action.js';
import type { RoomClosed, RoomOpened } from '../room/events.js';
import { openRooms } from '../room/open-rooms.js';
import { getMediation } from './mediations.js';

/**
 * One room for all with the mediator, and one for each side alone with it. What is said in a caucus only that side and
 * the mediator can read.
 */
export const openMediationRooms = (
  mediationId: string,
  mediatorId: string,
  { dispute, newId }: DisputeFile,
): readonly RoomOpened[] => {
  const { parties, sides } = getMediation(dispute, mediationId);
  const room = (kind: 'mediation' | 'caucus', partyIds: readonly string[]): RoomOpened => ({
    type: 'RoomOpened',
    data: { roomId: newId(), kind, members: { partyIds, personIds: [mediatorId] }, aboutId: mediationId },
  });
  return [room('mediation', parties), ...sides.map(({ partyIds }) => room('caucus', partyIds))];
};

/**
 * Somebody leaves the talks, and the others go on: the rooms in which it sits are closed, and those who are left get
 * new ones. What was said before stays with those who were there, and of a caucus of its own with nobody else.
 */
export const leaveRooms = (
  mediationId: string,
  partyId: string,
  { dispute, newId }: Pick<DisputeFile, 'dispute' | 'newId'>,
): readonly (RoomClosed | RoomOpened)[] =>
  openRooms(dispute).flatMap((roomId): readonly (RoomClosed | RoomOpened)[] => {
    const room = dispute.rooms[roomId];
    if (!room || room.aboutId !== mediationId || !room.members.partyIds.includes(partyId)) return [];
    const { kind, members, aboutId } = room;
    const closed: RoomClosed = { type: 'RoomClosed', data: { roomId } };
    const partyIds = members.partyIds.filter((one) => one !== partyId);
    if (partyIds.length === 0) return [closed];
    return [
      closed,
      { type: 'RoomOpened', data: { roomId: newId(), kind, members: { ...members, partyIds }, aboutId } },
    ];
  });
