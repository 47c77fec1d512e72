import type { Told } from '#domain/notification/notifications-of.js';
import { GATHERED, sendTime } from '#domain/notification/send-time.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import { findDeputies, firstFree } from '../context/deputies.js';
import { findPreferences } from './notification-preferences.js';
import { isUuid } from '#infrastructure/ids.js';

/** In which dispute there is something, whom that concerns, and for a room up to which message. */
export type ToldIn = Told & {
  readonly disputeId: string;
  readonly roomId?: string;
  readonly number?: number;
  /** Parties and platforms of the dispute: who is tied to one of them stands in for nobody in it. */
  readonly concerned?: readonly string[];
  /** Of a reminder: which. */
  readonly reminderId?: string;
  /** Whoever stands in for its receiver is told beside it. */
  readonly toldDeputy?: true;
};

type Receiver = { readonly id: string; readonly party_ids: readonly string[] };

/**
 * Puts into the mails of everybody concerned that there is something, each when its receiver wants it; `now` is machine
 * time. Whoever has no account, wants nothing of it or did it gets nothing.
 */
export async function queueNotifications(
  database: Database,
  associationId: string,
  news: readonly ToldIn[],
  now: Instant,
): Promise<void> {
  if (news.length === 0) return;
  const told = await withDeputies(database, associationId, news, now);
  const receivers = await findReceivers(database, associationId, told);
  if (receivers.length === 0) return;
  const preferencesOf = await findPreferences(database, receivers.map(({ id }) => id)); // prettier-ignore
  const mails = new Map<string, { accountId: string; dueAt: Instant; items: ToldIn[] }>();
  for (const { id, party_ids: partyIds } of receivers) {
    const preferences = preferencesOf(id);
    for (const one of told) {
      const digest = preferences[one.topic];
      const concerned = 'accountId' in one.to ? one.to.accountId === id : partyIds.includes(one.to.partyId);
      if (!concerned || digest === 'none' || one.notToAccountId === id) continue;
      const dueAt = sendTime(digest, preferences, now);
      const mail = mails.get(`${id}/${dueAt}`) ?? { accountId: id, dueAt, items: [] };
      mails.set(`${id}/${dueAt}`, mail);
      mail.items.push(one);
    }
  }
  for (const { accountId, dueAt, items } of mails.values())
    await addItems(database, await openMail(database, associationId, accountId, dueAt), items);
}

/** What waits for somebody who is on leave is told to its deputy as well. */
const withDeputies = async (
  database: Database,
  associationId: string,
  news: readonly ToldIn[],
  now: Instant,
): Promise<readonly ToldIn[]> => {
  const owners = news.flatMap(({ topic, to }) => (topic === 'task' && 'accountId' in to ? [to.accountId] : []));
  const deputies = await findDeputies(database, associationId, owners, now);
  if (deputies.size === 0) return news;
  return news.flatMap((one): readonly ToldIn[] => {
    const standIns = one.topic === 'task' && 'accountId' in one.to ? deputies.get(one.to.accountId) : undefined;
    const deputy = standIns && firstFree(standIns, one.concerned);
    return deputy === undefined
      ? [one]
      : [
          { ...one, toldDeputy: true },
          { ...one, to: { accountId: deputy } },
        ];
  });
};

const findReceivers = async (
  database: Database,
  associationId: string,
  told: readonly ToldIn[],
): Promise<readonly Receiver[]> => {
  const parties = told.flatMap(({ to }) => ('partyId' in to ? [to.partyId] : []));
  const accounts = told.flatMap(({ to }) => ('accountId' in to ? [to.accountId] : []));
  const { rows } = await database.query<Receiver>({
    name: 'notification-receivers',
    text: 'SELECT id, party_ids FROM office.account WHERE association_id = $1 AND (party_ids && $2::uuid[] OR id = ANY ($3::uuid[])) AND suspended_at IS NULL AND ended_at IS NULL ORDER BY id',
    values: [associationId, [...new Set(parties)], [...new Set(accounts.filter(isUuid))]],
  });
  return rows;
};

/**
 * The account's mail of that time; where that has been tried already, one a little later. The row stays locked, so that
 * nobody sends it meanwhile.
 */
export const openMail = async (
  database: Database,
  associationId: string,
  accountId: string,
  dueAt: Instant,
): Promise<string> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'open-delivery',
    text: `INSERT INTO office.delivery AS known (id, association_id, account_id, due_at, next_attempt_at) VALUES ($1, $2, $3, $4, $4)
             ON CONFLICT (account_id, due_at) DO UPDATE SET due_at = excluded.due_at WHERE known.state = 'waiting' AND known.attempts = 0
             RETURNING id`,
    values: [newId(), associationId, accountId, dueAt],
  });
  return rows[0]?.id ?? openMail(database, associationId, accountId, instant(Date.parse(dueAt) + GATHERED));
};

const addItems = async (database: Database, deliveryId: string, items: readonly ToldIn[]): Promise<void> => {
  const unique = new Map<string, ToldIn>();
  for (const item of items) {
    const key = [item.topic, item.disputeId, partyOf(item), item.roomId, item.reminderId].join('/');
    if ((unique.get(key)?.number ?? -1) <= (item.number ?? 0)) unique.set(key, item);
  }
  const all = [...unique.values()];
  const columns = [
    all.map(({ topic }) => topic),
    all.map(({ disputeId }) => disputeId),
    all.map(partyOf),
    all.map(({ roomId }) => roomId),
  ];
  await database.query({
    name: 'add-delivery-items',
    text: `INSERT INTO office.delivery_item AS known (delivery_id, topic, dispute_id, party_id, room_id, number, told_deputy, reminder_id)
             SELECT $1, * FROM unnest($2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::boolean[], $8::uuid[])
             ON CONFLICT ON CONSTRAINT delivery_item_once DO UPDATE
               SET number = greatest(known.number, excluded.number), told_deputy = known.told_deputy OR excluded.told_deputy`,
    values: [
      deliveryId,
      ...columns,
      all.map(({ number }) => number),
      all.map(({ toldDeputy }) => toldDeputy === true),
      all.map(({ reminderId }) => reminderId),
    ],
  });
};

const partyOf = ({ to }: ToldIn): string | null => ('partyId' in to ? to.partyId : null);
