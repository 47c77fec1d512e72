import { DEFAULT_PREFERENCES, type Topic } from '#domain/notification/preferences.js';
import { sendTime } from '#domain/notification/send-time.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import { findPreferences } from './notification-preferences.js';
import { SUBSCRIPTIONS } from './push-subscriptions.js';

/** That there is something for a party in a dispute; `served`: a letter is on its way to it by legal service. */
export type PushTold = {
  readonly partyId: string;
  readonly disputeId: string;
  readonly topic: Topic | 'served';
};

type Row = { readonly id: string; readonly accountId: string | null; readonly partyIds: readonly string[] };

/** The browsers of an account, with the mail that goes to it now. Asked again for the same mail it changes nothing. */
export async function queuePushToAccount(
  database: Database,
  accountId: string,
  { disputeIds, dueAt }: { readonly disputeIds: ReadonlySet<string>; readonly dueAt: Date },
): Promise<void> {
  const { rows } = await database.query<{ id: string }>({
    name: 'push-of-account',
    text: 'SELECT id FROM office.push_subscription WHERE account_id = $1',
    values: [accountId],
  });
  const [disputeId] = disputeIds.size === 1 ? disputeIds : [];
  const dated = { disputeId, dueAt: dueAt.toISOString() };
  await queue(
    database,
    rows.map(({ id }) => ({ id, ...dated })),
  );
}

/**
 * The browsers of whoever opened a link of these parties in these disputes, when such a thing is told by default; of
 * accounts only that a letter is served, since their mails tell the rest. `now` is machine time.
 */
export async function queuePushToParties(
  database: Database,
  associationId: string,
  told: readonly PushTold[],
  now: Instant,
): Promise<void> {
  if (told.length === 0) return;
  const { rows } = await database.query<Row & { readonly disputeId: string | null }>({
    name: 'push-of-parties',
    text: `SELECT s.id, s.account_id AS "accountId", l.dispute_id AS "disputeId",
                  coalesce(a.party_ids, ARRAY[l.party_id]) AS "partyIds"
             FROM ${SUBSCRIPTIONS} WHERE s.association_id = $1 AND (a.party_ids && $2::uuid[] OR l.party_id = ANY ($2::uuid[]))`,
    values: [associationId, [...new Set(told.map(({ partyId }) => partyId))]],
  });
  if (rows.length === 0) return;
  const accounts = rows.flatMap(({ accountId }) => accountId ?? []);
  const preferencesOf = await findPreferences(database, accounts);
  await queue(
    database,
    rows.flatMap(({ id, accountId, disputeId, partyIds }) => {
      const preferences = accountId === null ? DEFAULT_PREFERENCES : preferencesOf(accountId);
      return told.flatMap((one) => {
        const isMeant = accountId === null ? one.disputeId === disputeId : one.topic === 'served';
        if (!isMeant || !partyIds.includes(one.partyId)) return [];
        const digest = preferences[one.topic === 'served' ? 'act' : one.topic];
        if (digest === 'none') return [];
        const dueAt = sendTime(one.topic === 'served' ? 'at-once' : digest, preferences, now);
        return [{ id, disputeId: one.disputeId, dueAt }];
      });
    }),
  );
}

type Queued = { readonly id: string; readonly disputeId: string | undefined; readonly dueAt: string };

/** Several at one instant are one; of several disputes none is opened by it. */
const queue = async (database: Database, all: readonly Queued[]): Promise<void> => {
  const once = new Map<string, Queued>();
  for (const one of all) {
    const key = `${one.id} ${one.dueAt}`;
    const before = once.get(key);
    once.set(key, before && before.disputeId !== one.disputeId ? { ...one, disputeId: undefined } : one);
  }
  const queued = [...once.values()];
  if (queued.length === 0) return;
  await database.query({
    name: 'queue-push',
    text: `INSERT INTO office.push_message (id, subscription_id, about_id, due_at, next_attempt_at)
             SELECT id, subscription_id, about_id, due_at, due_at
               FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz[]) AS m (id, subscription_id, about_id, due_at)
             ON CONFLICT ON CONSTRAINT push_message_once DO NOTHING`,
    values: [
      queued.map(() => newId()),
      queued.map(({ id }) => id),
      queued.map(({ disputeId }) => disputeId ?? null),
      queued.map(({ dueAt }) => dueAt),
    ],
  });
};
