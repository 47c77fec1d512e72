import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { roomSubject } from '../../core/subject.js';
import type { RoomKind } from './events.js';

export type AskRoomReading = Command<'AskRoomReading', { readonly roomId: string; readonly reasonContentId: string }>;

/** Rooms that can be read in an emergency at all: where a panel deliberates nobody ever reads. */
const READABLE: readonly (RoomKind | undefined)[] = ['negotiation', 'mediation', 'caucus'];

/**
 * A person of the association asks, with a reason, to read a closed circle's room. Alone it can do no more than ask.
 */
export const askRoomReading: DisputeAction<AskRoomReading> = {
  by: ['case-manager'],
  on: 'room',
  during: ['room-open', 'closed'],
  subjects: ({ roomId }) => [roomSubject(roomId)],
  decide: ({ data: { roomId, reasonContentId }, by, at }, { dispute }) => {
    if (!READABLE.includes(dispute.rooms[roomId]?.kind)) refuse('NotYourPart', { subject: roomSubject(roomId) });
    return [{ type: 'RoomReadingAsked', data: { roomId, askedBy: by.id, reasonContentId, askedAt: at } }];
  },
};
