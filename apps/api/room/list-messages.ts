import { loadRoom } from '#application/room/rooms.js';
import { talkStreamId } from '#application/room/talk-stream.js';
import { loadTail } from '#event-store/load-tail.js';
import type { StreamWatch } from '#event-store/watch-streams.js';
import { cursorOf, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { Place } from './acting-in-room.js';
import { openTalk } from './open-talk.js';
import { findReadMark } from './read-marks.js';
import type { ListMessagesQuery, MessageList } from './room.dto.js';

/** Milliseconds that a reader waits for what is new. */
const LONGEST = 20_000;

/** A page of what was said, opened for a member, with how far this member has read. */
export async function listMessages(
  caller: Caller,
  { disputeId, roomId }: Place,
  { cursor, limit = 50, after }: ListMessagesQuery,
  watch: StreamWatch,
): Promise<MessageList> {
  const { actor, tenant } = caller;
  const talk = talkStreamId(roomId);
  const { file } = await loadRoom(tenant, disputeId, roomId, actor); // refuses strangers
  const [tail, readUpTo] = await Promise.all([
    loadTail(tenant.database, tenant.associationId, talk),
    findReadMark(caller, roomId),
  ]);
  let { version } = tail;
  if (after !== undefined && version <= after) {
    const dispute = file.stream;
    const grown = await watch.beyond({ [talk]: version, [dispute.streamId]: dispute.version }, LONGEST);
    if ((grown?.[dispute.streamId] ?? dispute.version) > dispute.version)
      await loadRoom(tenant, disputeId, roomId, actor); // who was let in may have left
    version = grown?.[talk] ?? version;
  }
  const list = { operation: 'listMessages', roomId, viewer: actor };
  const before = placeOf<{ readonly before: number }>(tenant, list, cursor)?.before ?? version + 1;
  const oldest = after ?? 0;
  const items = await openTalk(tenant, roomId, before, Math.min(limit, before - 1 - oldest));
  const last = items.at(-1);
  return given({
    items,
    readUpTo,
    unread: Math.max(0, version - readUpTo),
    next: last && last.number > oldest + 1 ? cursorOf(tenant, list, { before: last.number }) : undefined,
  });
}
