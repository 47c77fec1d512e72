import { secondsAfter } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { roomSubject } from '../../core/subject.js';

export type AllowRoomReading = Command<'AllowRoomReading', { readonly roomId: string }>;

/** So long, in seconds, may be read what two persons opened. Our choice, not law. */
const READING_SECONDS = 24 * 3_600;

/**
 * A second person agrees: who asked may read the room for a day, and nothing but read. Every member is told who, and
 * why.
 */
export const allowRoomReading: DisputeAction<AllowRoomReading> = {
  by: ['case-manager'],
  on: 'room',
  during: ['room-open', 'closed'],
  subjects: ({ roomId }) => [roomSubject(roomId)],
  decide: ({ data: { roomId }, by, at }, file) => {
    const { members, reading } = file.dispute.rooms[roomId] ?? {};
    if (!members || !reading || reading.until !== undefined) refuse('NoSuchSubject', { subject: roomSubject(roomId) });
    const { askedBy, reasonContentId } = reading;
    if (askedBy === by.id) refuse('SecondPersonNeeded');
    return [
      {
        type: 'RoomReadingAllowed',
        data: {
          roomId,
          askedBy,
          allowedBy: by.id,
          reasonContentId,
          allowedAt: at,
          until: secondsAfter(at, READING_SECONDS),
        },
      },
      ...members.partyIds.map((partyId) =>
        orderServiceOnParty(file, partyId, { document: 'room-read', pairs: [], aboutId: roomId, at }),
      ),
    ];
  },
};
