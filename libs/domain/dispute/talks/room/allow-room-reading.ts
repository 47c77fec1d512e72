import { secondsAfter } from '../../../calendar/deadline.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { checkSecond } from '../../core/check-second.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { partsOf, roomSubject } from '../../core/subject.js';
import type { Dispute } from '../../core/state.js';
import { readingAsked, type ReadingAsked } from './reading-asked.js';

export type AllowRoomReading = Command<
  'AllowRoomReading',
  {
    readonly roomId: string;
    /** What was read: who asked, and its reason. */
    readonly askedBy: string;
    readonly reasonContentId: string;
  }
>;

/** So long, in seconds, may be read what two persons opened. Our choice, not law. */
const READING_SECONDS = 24 * 3_600;

/**
 * A second person agrees to the request that it has read, and to none that took its place since: who asked may read the
 * room for a day, and nothing but read. Every member is told who, and why.
 */
export const allowRoomReading: DisputeAction<AllowRoomReading> = {
  by: ['case-manager'],
  on: 'room',
  during: ['room-open', 'closed'],
  subjects: ({ roomId }) => [roomSubject(roomId)],
  precondition: (subject, file) => {
    askedIn(file.dispute, partsOf(subject).id ?? '');
    checkSecond(subject, file);
    return true;
  },
  decide: ({ data: { roomId, ...read }, by, at }, file) => {
    const { askedBy, reasonContentId, partyIds } = askedIn(file.dispute, roomId);
    if (read.askedBy !== askedBy || read.reasonContentId !== reasonContentId) refuse('AskedAnew');
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
      ...partyIds.map((partyId) =>
        orderServiceOnParty(file, partyId, { document: 'room-read', pairs: [], aboutId: roomId, at }),
      ),
    ];
  },
};

type Asked = ReadingAsked & { readonly partyIds: readonly string[] };

/** What waits for the second person. Refused where nobody asked to read the room. */
const askedIn = ({ rooms }: Pick<Dispute, 'rooms'>, roomId: string): Asked => {
  const room = rooms[roomId];
  const reading = room && readingAsked(room);
  if (!room || !reading) refuse('NoSuchSubject', { subject: roomSubject(roomId) });
  return { ...reading, partyIds: room.members.partyIds };
};
