import { GATHERED } from '#domain/notification/send-time.js';
import { instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { openMail } from './queue-notifications.js';

type Passed = { readonly partyId: string; readonly fromAccountId: string; readonly toAccountId: string };
type Item = {
  readonly topic: string;
  readonly dispute_id: string;
  readonly room_id: string | null;
  readonly number: number | null;
  readonly reminder_id: string | null;
};

/**
 * What waits to be told to somebody for a party goes to who acts for the party from now on; the first is told of it no
 * more, since it may know of it no more. In the transaction in which that passes. `machine` is machine time.
 */
export async function passNotices(
  database: Database,
  associationId: string,
  { partyId, fromAccountId, toAccountId }: Passed,
  machine: Date,
): Promise<void> {
  const { rows } = await database.query<Item>(
    `SELECT topic, dispute_id, room_id, reminder_id, max(number) AS number
       FROM office.delivery_item i JOIN office.delivery d ON d.id = i.delivery_id
      WHERE d.association_id = $1 AND d.account_id = $2 AND d.state = 'waiting' AND i.party_id = $3 GROUP BY 1, 2, 3, 4`,
    [associationId, fromAccountId, partyId],
  );
  if (rows.length === 0) return;
  const mail = await openMail(database, associationId, toAccountId, instant(machine.getTime() + GATHERED));
  for (const { topic, dispute_id: disputeId, room_id: roomId, reminder_id: reminderId, number } of rows)
    await database.query(
      `INSERT INTO office.delivery_item (delivery_id, topic, dispute_id, party_id, room_id, number, reminder_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT ON CONSTRAINT delivery_item_once DO NOTHING`,
      [mail, topic, disputeId, partyId, roomId, number, reminderId],
    );
}
