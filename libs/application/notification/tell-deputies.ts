import type pg from 'pg';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { GATHERED } from '#domain/notification/send-time.js';
import { loadStreams } from '#event-store/load-streams.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { toAssign } from '../context/assignment.js';
import { findDeputies, firstFree } from '../context/deputies.js';
import { openMail } from './queue-notifications.js';

type Delivery = { readonly id: string; readonly associationId: string; readonly accountId: string };
type Item = { readonly dispute_id: string; readonly room_id: string | null; readonly number: number | null };

/**
 * A notification is about to go to somebody who went on leave after it was queued: what waits in it is put into the
 * mail of whoever stands in, once. `now` is machine time.
 */
export async function tellDeputies(
  pool: pg.Pool,
  { id, associationId, accountId }: Delivery,
  now: Instant,
): Promise<void> {
  const standIns = (await findDeputies(pool, associationId, [accountId], now)).get(accountId) ?? [];
  if (standIns.length === 0) return;
  await inTransaction(pool, async (client) => {
    const { rows } = await client.query<Item>(
      `UPDATE office.delivery_item SET told_deputy = true
        WHERE delivery_id = $1 AND topic = 'task' AND party_id IS NULL AND NOT told_deputy RETURNING dispute_id, room_id, number`,
      [id],
    );
    const streams = await loadStreams<DisputeEvent>(client, associationId, [
      ...new Set(rows.map(({ dispute_id: disputeId }) => disputeId)),
    ]);
    for (const { dispute_id: disputeId, room_id: roomId, number } of rows) {
      const dispute = evolveAll(unfiled, streams.get(disputeId)?.events ?? []);
      const deputy = firstFree(standIns, toAssign(dispute).concerned);
      if (deputy === undefined || dispute.caseManagerId !== accountId) continue;
      const mail = await openMail(client, associationId, deputy, instant(Date.parse(now) + GATHERED));
      await client.query(
        `INSERT INTO office.delivery_item (delivery_id, topic, dispute_id, room_id, number) VALUES ($1, 'task', $2, $3, $4)
           ON CONFLICT ON CONSTRAINT delivery_item_once DO NOTHING`,
        [mail, disputeId, roomId, number],
      );
    }
  });
}
