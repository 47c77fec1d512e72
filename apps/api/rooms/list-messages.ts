import { loadRoom } from '#application/rooms.js';
import { talkStreamId } from '#application/talk-stream.js';
import type { MessagePosted } from '#domain/room/events.js';
import { loadBefore, loadTail } from '#event-store/load-tail.js';
import { cursorOf, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { Place } from './acting-in-room.js';
import { findReadMark } from './read-marks.js';
import type { ListMessagesQuery, MessageList } from './room.dto.js';

/** A page of what was said, opened for a member, with how far this member has read. */
export async function listMessages(caller: Caller, { disputeId, roomId }: Place, { cursor, limit = 50 }: ListMessagesQuery): Promise<MessageList> {
  const { actor, doorway } = caller;
  const { database, associationId, vault } = doorway;
  await loadRoom(doorway, disputeId, roomId, actor); // refuses strangers
  const list = { operation: 'listMessages', roomId, viewer: actor };
  const talk = talkStreamId(roomId);
  const [{ version }, readUpTo] = await Promise.all([loadTail(database, associationId, talk), findReadMark(caller, roomId)]);
  const before = placeOf<{ readonly before: number }>(doorway, list, cursor)?.before ?? version + 1;
  const found = await loadBefore<MessagePosted>(database, associationId, talk, before, limit);
  const texts = await vault.open(found.map(({ data }) => data.textContentId));
  const last = found.at(-1);
  return given({
    items: found.map(({ version: number, meta: { at }, data: { messageId, partyId, textContentId } }) =>
      given({ messageId, number, partyId, at, text: texts.get(textContentId) }),
    ),
    readUpTo,
    unread: Math.max(0, version - readUpTo),
    next: last && last.version > 1 ? cursorOf(doorway, list, { before: last.version }) : undefined,
  });
}
