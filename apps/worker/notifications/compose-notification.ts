import { calendarOf } from '#application/calendar/calendar-notices.js';
import { absentAt } from '#application/context/deputies.js';
import { findPreferences } from '#application/notification/notification-preferences.js';
import { actedFor } from '#application/party/acted-for.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { instant } from '#domain/kernel/message.js';
import type { Topic } from '#domain/notification/preferences.js';
import type { RoomEvent } from '#domain/room/events.js';
import { notificationMail, type Notice } from '#documents/notification-mail.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { Database } from '#event-store/types.js';
import type { Locale } from '#messages/locale.js';
import { REMINDER_COLUMNS, stillDue, type ReminderItem } from './still-due.js';
import { askedStill } from './asked-still.js';
import type { Delivery } from './deliveries.js';

export type NotificationMail = {
  readonly mail: { readonly to: string; readonly subject: string; readonly text: string };
  readonly disputeIds: ReadonlySet<string>;
};

type Item = {
  readonly topic: Topic;
  readonly dispute_id: string;
  readonly party_id: string | null;
  readonly room_id: string | null;
  readonly is_read: boolean;
} & ReminderItem;
type Receiver = {
  readonly id: string;
  readonly mail: string;
  readonly locale: Locale;
  readonly party_ids: readonly string[];
  readonly clock_offset_ms: string | number;
  /** Those on leave for whom it stands in now. */
  readonly deputy_of: readonly string[];
};

/**
 * The mail as far as its receiver still wants it, may know of it and has not read it: authority may have ended and a
 * preference changed since it was queued, and a neutral may have done what was asked. Undefined when nothing is left.
 * `pageOf` gives the address of a dispute's page.
 */
export async function composeNotification(
  database: Database,
  { id, associationId, accountId }: Delivery,
  endPage: string,
  pageOf: (disputeId: string) => string,
  now: Date,
): Promise<NotificationMail | undefined> {
  const [receiver, items, preferencesOf] = await Promise.all([
    findReceiver(database, accountId, now),
    findItems(database, id, accountId),
    findPreferences(database, [accountId]),
  ]);
  const wanted = items.filter(({ topic, is_read: isRead }) => !isRead && preferencesOf(accountId)[topic] !== 'none');
  if (!receiver || wanted.length === 0) return undefined;
  const named = receiver.party_ids.filter((one) => wanted.some(({ party_id: partyId }) => partyId === one));
  const legal = instant(now.getTime() + Number(receiver.clock_offset_ms));
  const acted = await actedFor({ database, associationId }, accountId, named, legal);
  const disputeIds = new Set(wanted.map((item) => item.dispute_id));
  const isReminding = wanted.some(({ topic }) => topic === 'reminder'); // most mails are not, and count no days
  const [streams, rooms, calendar] = await Promise.all([
    loadStreams<DisputeEvent>(database, associationId, [...disputeIds]),
    loadStreams<RoomEvent>(database, associationId, [
      ...new Set(wanted.flatMap(({ topic, room_id: roomId }) => (topic === 'act' ? (roomId ?? []) : []))),
    ]),
    isReminding ? calendarOf({ database, associationId })() : undefined,
  ]);
  const notices = wanted.flatMap((item): readonly Notice[] => {
    const dispute = evolveAll(unfiled, streams.get(item.dispute_id)?.events ?? []);
    const { number } = dispute;
    if (number === undefined) return [];
    const notice = { topic: item.topic, number, page: pageOf(item.dispute_id) };
    if (item.topic === 'reminder') {
      const words = calendar && isForReceiver(acted, item) ? stillDue(dispute, item, calendar, now) : undefined;
      return words === undefined ? [] : [{ ...notice, reminder: words }];
    }
    if (item.topic === 'act' && item.party_id === null)
      return askedStill(accountId, item.room_id, dispute, rooms.get(item.room_id ?? '')?.events ?? []).map(
        ({ asked, dueAt }) => ({
          ...notice,
          asked,
          ...(dueAt !== undefined && { dueAt }),
        }),
      );
    return mayKnow(receiver, acted, item, dispute) ? [notice] : [];
  });
  return notices.length === 0
    ? undefined
    : { mail: { to: receiver.mail, ...notificationMail(notices, endPage, receiver.locale) }, disputeIds };
}

const mayKnow = (
  { id, deputy_of: deputyOf }: Receiver,
  acted: readonly string[],
  { party_id: partyId, room_id: roomId }: Item,
  dispute: Dispute,
): boolean => {
  if (partyId !== null && !acted.includes(partyId)) return false;
  const { rooms, mediations } = dispute;
  const { kind, members } = rooms[roomId ?? ''] ?? {};
  const handles = [id, ...deputyOf].some((one) => hasInHand(dispute, one));
  if (kind === 'desk' && partyId === null) return handles;
  if (roomId !== null)
    return partyId === null
      ? (members?.personIds.includes(id) ?? false)
      : (members?.partyIds.includes(partyId) ?? false);
  return partyId !== null || handles || Object.values(mediations).some(({ mediatorId }) => mediatorId === id);
};

/** Who has the dispute now or had it before, is on call for it, or was called to a task of it. */
const hasInHand = (
  { caseManagerId, formerManagers, escalations, uncertainDays, urgent }: Dispute,
  id: string,
): boolean =>
  caseManagerId === id ||
  formerManagers.includes(id) ||
  Object.values(escalations).some(({ toId }) => toId === id) ||
  Object.values(urgent).some(({ officerId }) => officerId === id) ||
  Object.values(uncertainDays).some((day) => day?.officerId === id || day?.deputyId === id);

/** Authority for the party may have ended; a reminder to an account is its own. */
const isForReceiver = (acted: readonly string[], { party_id: partyId }: Item): boolean =>
  partyId === null || acted.includes(partyId);

const findReceiver = async (database: Database, accountId: string, now: Date): Promise<Receiver | undefined> => {
  const text = `
    SELECT a.id, mail, locale, party_ids, (SELECT clock_offset_ms FROM office.association o WHERE o.id = a.association_id), ARRAY(
             SELECT x.account_id FROM office.absence x, office.association o
              WHERE o.id = a.association_id AND x.association_id = o.id AND x.deputy_ids @> ARRAY[a.id] AND ${absentAt('x', '$2', 'o')}) AS deputy_of
      FROM office.account a WHERE a.id = $1 AND suspended_at IS NULL AND ended_at IS NULL`;
  return (await database.query<Receiver>({ name: 'notification-receiver', text, values: [accountId, now] })).rows[0];
};

const findItems = async (database: Database, deliveryId: string, accountId: string): Promise<readonly Item[]> => {
  const { rows } = await database.query<Item>({
    name: 'delivery-items',
    text: `SELECT topic, i.dispute_id, party_id, room_id, ${REMINDER_COLUMNS}, EXISTS (
               SELECT FROM office.room_read r WHERE r.room_id = i.room_id AND r.reader_id = $2 AND r.number >= i.number) AS is_read
             FROM office.delivery_item i LEFT JOIN office.reminder m ON m.id = i.reminder_id
               LEFT JOIN office.association a ON a.id = m.association_id WHERE delivery_id = $1`,
    values: [deliveryId, accountId],
  });
  return rows;
};
