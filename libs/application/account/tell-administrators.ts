import type { Database } from '#event-store/types.js';
import type { AccountTopic } from '#documents/account-notice.js';
import { instant } from '#domain/kernel/message.js';
import { isUuid } from '#infrastructure/ids.js';
import { tellAccount } from './tell-account.js';

/**
 * Tells the other administrators what one of them did that nobody else would see; the operator stands for itself. In
 * the transaction of what it tells of. `now` is machine time.
 */
export async function tellAdministrators(
  database: Database,
  { associationId, by, topic }: { readonly associationId: string; readonly by: string; readonly topic: AccountTopic },
  now: Date,
): Promise<void> {
  if (!isUuid(by)) return;
  const { rows } = await database.query<{ readonly id: string }>(
    `SELECT id FROM office.account
       WHERE association_id = $1 AND id <> $2 AND 'administrator' = ANY (roles)
         AND suspended_at IS NULL AND ended_at IS NULL ORDER BY id`,
    [associationId, by],
  );
  const facts = { at: instant(now) };
  for (const { id: accountId } of rows) await tellAccount(database, { accountId, topic, facts }, now);
}
