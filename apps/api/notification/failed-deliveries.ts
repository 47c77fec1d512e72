import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Database } from '#event-store/types.js';
import type { FailedDelivery } from './failed-delivery.dto.js';

/**
 * Notifications that could not be brought, without what they were about or when. Whose mail tells of rooms alone is not
 * among them: staff would learn from it that something goes on in a room. Its receiver is told (`isFailing`).
 */
export async function findFailedDeliveries(
  database: Database,
  associationId: string,
): Promise<readonly FailedDelivery[]> {
  const { rows } = await database.query<FailedDelivery>({
    name: 'failed-deliveries',
    text: `SELECT d.id AS "deliveryId", account_id AS "accountId", a.name, last_error AS error FROM office.delivery d JOIN office.account a ON a.id = account_id
             WHERE d.association_id = $1 AND state = 'dead' AND ${TELLS_MORE} ORDER BY d.id LIMIT 200`,
    values: [associationId],
  });
  return rows;
}

const TELLS_MORE = "EXISTS (SELECT FROM office.delivery_item i WHERE i.delivery_id = d.id AND topic <> 'room')";

export async function isFailing(database: Database, accountId: string): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'is-failing',
    text: "SELECT FROM office.delivery WHERE account_id = $1 AND state = 'dead' LIMIT 1",
    values: [accountId],
  });
  return rowCount === 1;
}

/** A person has seen to the cause: it is tried anew, the same mail. `at` is machine time. */
export const retryDelivery = (
  manager: EntityManager,
  associationId: string,
  deliveryId: string,
  at: Date,
): Promise<void> =>
  changeOne(manager, "state = 'waiting', next_attempt_at = $3, tried_since = $3", [associationId, deliveryId, at]);

/** A person lets it go and says why. */
export const closeDelivery = (
  manager: EntityManager,
  associationId: string,
  deliveryId: string,
  by: string,
  noteWrapped: Buffer,
): Promise<void> =>
  changeOne(manager, "state = 'closed', closed_by = $3, note_wrapped = $4", [
    associationId,
    deliveryId,
    by,
    noteWrapped,
  ]);

/** Refused NotFound alike for one that never was, one of another association, and one that has not failed. */
const changeOne = async (manager: EntityManager, change: string, values: readonly unknown[]): Promise<void> => {
  const text = `UPDATE office.delivery d SET ${change} WHERE association_id = $1 AND id = $2 AND state = 'dead' AND ${TELLS_MORE} RETURNING id`;
  const [rows] = await manager.query<[readonly object[], number]>(text, [...values]);
  if (rows.length === 0) refuse('NotFound');
};
