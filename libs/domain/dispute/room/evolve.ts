import { setStage, type EvolveOf } from '../state.js';
import { roomSubject } from '../subject.js';
import type { RoomEventOfDispute } from './events.js';

export const evolveRoom: EvolveOf<RoomEventOfDispute> = {
  RoomOpened: (dispute, { roomId, kind, members, aboutId }) =>
    setStage({ ...dispute, rooms: { ...dispute.rooms, [roomId]: { kind, members, aboutId } } }, [roomSubject(roomId)], { stage: 'room-open' }),
  RoomClosed: (dispute, { roomId }) => setStage(dispute, [roomSubject(roomId)], { stage: 'closed', reason: 'ended' }),
};
