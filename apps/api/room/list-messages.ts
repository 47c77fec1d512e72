import { loadRoom } from '#application/room/rooms.js';
import { talkStreamId } from '#application/room/talk-stream.js';
import { loadTail } from '#event-store/load-tail.js';
import type { Stream } from '#event-store/load.js';
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

type Waiting = {
  readonly watch: StreamWatch;
  /** The reader as it is let in by then. */
  readonly again: () => Promise<Caller>;
};

/** A page of what was said, opened for a member, with how far this member has read. */
export async function listMessages(
  caller: Caller,
  place: Place,
  { cursor, limit = 50, after }: ListMessagesQuery,
  waiting: Waiting,
): Promise<MessageList> {
  const { actor, tenant } = caller;
  const { roomId } = place;
  const { file } = await loadRoom(tenant, place.disputeId, roomId, actor); // refuses strangers
  const [tail, readUpTo] = await Promise.all([
    loadTail(tenant.database, tenant.associationId, talkStreamId(roomId)),
    findReadMark(caller, roomId),
  ]);
  const waits = after !== undefined && tail.version <= after;
  const version = waits ? await waitForMore(caller, place, [tail, file.stream], waiting) : tail.version;
  const list = { operation: 'listMessages', roomId, viewer: actor };
  const before = placeOf<{ readonly before: number }>(tenant, list, cursor)?.before ?? version + 1;
  const oldest = after ?? 0;
  const isPanels = file.dispute.rooms[roomId]?.kind === 'deliberation';
  const items = await openTalk(tenant, { roomId, isPanels }, before, Math.min(limit, before - 1 - oldest));
  const last = items.at(-1);
  return given({
    items,
    readUpTo,
    unread: Math.max(0, version - readUpTo),
    next: last && last.number > oldest + 1 ? cursorOf(tenant, list, { before: last.number }) : undefined,
  });
}

type Known = Pick<Stream<never>, 'streamId' | 'version'>;

/**
 * How far the talk is once there is more of it, once the dispute or the party that the reader speaks for has changed,
 * or after 20 s. Who was let in may be out by then: who it is and what it may do is looked at anew, after the talk.
 */
const waitForMore = async (
  { actor, tenant }: Caller,
  { disputeId, roomId }: Place,
  [talk, dispute]: readonly [Known, Known],
  { watch, again }: Waiting,
): Promise<number> => {
  const { onBehalfOf } = actor;
  const party = onBehalfOf === undefined ? [] : [await loadTail(tenant.database, tenant.associationId, onBehalfOf)];
  const known = Object.fromEntries([talk, dispute, ...party].map(({ streamId, version }) => [streamId, version]));
  const grown = await watch.beyond(known, LONGEST);
  const now = await again();
  await loadRoom(now.tenant, disputeId, roomId, now.actor);
  return grown?.[talk.streamId] ?? talk.version;
};
