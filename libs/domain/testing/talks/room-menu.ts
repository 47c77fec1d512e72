import type { RoomCommand } from '../../room/commands.js';
import { allowedInRoom } from '../../room/decide.js';
import type { Actor } from '../../kernel/message.js';
import { roomFileOf, type Told } from './room-story.js';

/** `offersInRoom(told, 'AcceptOffer')(ben)`: whether a member of the room is shown this button. */
export const offersInRoom =
  (told: Told, action: RoomCommand['type']) =>
  (actor: Actor): boolean =>
    allowedInRoom(actor, roomFileOf(told, actor)).includes(action);
