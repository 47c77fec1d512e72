import { loadRoom } from '#application/room/rooms.js';
import { talkStreamId } from '#application/room/talk-stream.js';
import { loadTail } from '#event-store/load-tail.js';
import { readGathered } from '#event-store/read-gathered.js';
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

type Sought = { readonly associationId: string; readonly roomId: string; readonly readerId: string };

/** Those of all who ask at once in one statement: many wait in one room for the same message. */
const findMark = readGathered(async (database, sought: readonly Sought[]): Promise<readonly number[]> => {
  const { rows } = await database.query<{ turn: string; number: number }>({
    name: 'find-read-marks',
    text: `SELECT q.turn, m.number
             FROM unnest($1::uuid[], $2::uuid[], $3::text[]) WITH ORDINALITY AS q (association_id, room_id, reader_id, turn)
             JOIN office.room_read m ON m.room_id = q.room_id AND m.reader_id = q.reader_id AND m.association_id = q.association_id`,
    values: [
      sought.map(({ associationId }) => associationId),
      sought.map(({ roomId }) => roomId),
      sought.map(({ readerId }) => readerId),
    ],
  });
  const byTurn = new Map(rows.map(({ turn, number }) => [Number(turn), number]));
  return sought.map((_, at) => byTurn.get(at + 1) ?? 0);
});

export const findReadMark = (caller: Caller, roomId: string): Promise<number> =>
  findMark(caller.tenant.database, {
    associationId: caller.tenant.associationId,
    roomId,
    readerId: readerOf(caller),
  });
