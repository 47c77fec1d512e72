import { loadRoom } from '#application/room/rooms.js';
import { talkStreamId } from '#application/room/talk-stream.js';
import { loadTail } from '#event-store/load-tail.js';
import type { Caller } from '../http/caller.js';
import type { Place } from './acting-in-room.js';

const readerOf = ({ actor: { id } }: Caller): string => id;

/** Never back, and never beyond what was said. */
export async function markRead(caller: Caller, { disputeId, roomId }: Place, number: number): Promise<void> {
  const { actor, tenant } = caller;
  await loadRoom(tenant, disputeId, roomId, actor); // refuses strangers
  const { version } = await loadTail(tenant.database, tenant.associationId, talkStreamId(roomId));
  await tenant.database.query({
    name: 'mark-read',
    text: `INSERT INTO office.room_read AS mark (association_id, room_id, reader_id, number) VALUES ($1, $2, $3, $4)
             ON CONFLICT (room_id, reader_id) DO UPDATE SET number = greatest(mark.number, excluded.number)`,
    values: [tenant.associationId, roomId, readerOf(caller), Math.min(number, version)],
  });
}

export async function findReadMark(caller: Caller, roomId: string): Promise<number> {
  const { database, associationId } = caller.tenant;
  const { rows } = await database.query<{ number: number }>({
    name: 'find-read-mark',
    text: 'SELECT number FROM office.room_read WHERE association_id = $1 AND room_id = $2 AND reader_id = $3',
    values: [associationId, roomId, readerOf(caller)],
  });
  return rows[0]?.number ?? 0;
}
