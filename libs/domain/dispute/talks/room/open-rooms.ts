import { getStage, type Dispute } from '../../core/state.js';
import { roomSubject } from '../../core/subject.js';
import type { RoomClosed } from './events.js';

export const isRoomOpen = (dispute: Dispute, roomId: string): boolean =>
  dispute.rooms[roomId] !== undefined && getStage(dispute, roomSubject(roomId)).stage === 'room-open';

/** The rooms in which something may still happen. */
export const openRooms = (dispute: Dispute): readonly string[] =>
  Object.keys(dispute.rooms).filter((roomId) => isRoomOpen(dispute, roomId));

/** Closes every room that is still open for this negotiation or mediation. */
export const closeRoomsOf = (dispute: Dispute, aboutId: string): readonly RoomClosed[] =>
  openRooms(dispute)
    .filter((roomId) => dispute.rooms[roomId]?.aboutId === aboutId)
    .map((roomId) => ({ type: 'RoomClosed', data: { roomId } }));
