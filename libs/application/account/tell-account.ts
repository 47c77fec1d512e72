import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import type { AccountTopic } from '#documents/account-notice.js';

export type Told = {
  readonly accountId: string;
  readonly topic: AccountTopic;
  /** By mail, unless it goes to a phone. */
  readonly channel?: 'mail' | 'sms';
  /** Where it goes instead of the account's own address, which may have changed by the time it goes. */
  readonly address?: string;
  /** Whose token is written into it. */
  readonly linkId?: string;
  /** Ids, instants, and of a session its address and device. */
  readonly facts?: Readonly<Record<string, string>>;
};

/**
 * Notes what the person of an account is to be told; the worker sends it, again and again until a server has it. In the
 * transaction of what it tells of. `now` is machine time.
 */
export async function tellAccount(
  database: Database,
  { accountId, topic, channel = 'mail', address, linkId, facts = {} }: Told,
  now: Date,
): Promise<void> {
  await database.query(
    `INSERT INTO office.account_notice (id, account_id, topic, channel, address, link_id, facts, created_at, next_attempt_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)`,
    [newId(), accountId, topic, channel, address ?? null, linkId ?? null, JSON.stringify(facts), now],
  );
}
