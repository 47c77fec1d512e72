import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { roomSubject } from '../../core/subject.js';
import type { DisputeRoom, RoomEventOfDispute } from './events.js';

export const evolveRoom: EvolveOf<RoomEventOfDispute> = {
  RoomOpened: (dispute, { roomId, kind, members, aboutId }) =>
    setStage({ ...dispute, rooms: { ...dispute.rooms, [roomId]: { kind, members, aboutId } } }, [roomSubject(roomId)], {
      stage: 'room-open',
    }),
  RoomReadingAsked: (dispute, { roomId, askedBy, reasonContentId }) =>
    withReading(dispute, roomId, { askedBy, reasonContentId }),
  RoomReadingAllowed: (dispute, { roomId, askedBy, reasonContentId, until }) =>
    withReading(dispute, roomId, { askedBy, reasonContentId, until }),
  RoomClosed: (dispute, { roomId }) => setStage(dispute, [roomSubject(roomId)], { stage: 'closed', reason: 'ended' }),
};

const withReading = (dispute: Dispute, roomId: string, reading: NonNullable<DisputeRoom['reading']>): Dispute => {
  const room = dispute.rooms[roomId];
  return room ? { ...dispute, rooms: { ...dispute.rooms, [roomId]: { ...room, reading } } } : dispute;
};
