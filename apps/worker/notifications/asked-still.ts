import type { Dispute } from '#domain/dispute/core/state.js';
import type { AskedOf } from '#domain/notification/asked.js';
import { askedOfNeutrals } from '#domain/notification/asked-of-neutrals.js';
import { askedInDeliberation } from '#domain/notification/asked-of-panelists.js';
import type { RoomEvent } from '#domain/room/events.js';
import { evolveRoomState, newRoom } from '#domain/room/state.js';

/** What is asked of a neutral still, now that the mail goes out. */
export const askedStill = (
  accountId: string,
  roomId: string | null,
  dispute: Dispute,
  room: readonly RoomEvent[],
): readonly AskedOf[] =>
  roomId === null
    ? askedOfNeutrals(dispute).filter((one) => one.accountId === accountId)
    : askedInDeliberation(dispute, roomId, room.reduce(evolveRoomState, newRoom), accountId);
