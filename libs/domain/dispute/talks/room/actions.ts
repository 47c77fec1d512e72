import { table } from '../../core/action.js';
import { askRoomReading } from './ask-room-reading.js';
import { allowRoomReading } from './allow-room-reading.js';
import { openDesk } from './open-desk.js';

/** Everything that concerns rooms of a dispute. */
export const ROOM_ACTIONS = table({
  AskRoomReading: askRoomReading,
  AllowRoomReading: allowRoomReading,
  OpenDesk: openDesk,
});
