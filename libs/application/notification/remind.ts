import type pg from 'pg';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { dueNow, keyOf, remindersOf, type Reminder } from '#domain/notification/reminders-of.js';
import type { ReminderChannel } from '#domain/rulebook/reminder-rules.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { loadStream } from '#event-store/load.js';
import type { Database } from '#event-store/types.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { isUuid, newId } from '#infrastructure/ids.js';
import { isThere } from '#read-models/is-there.js';
import { rulebookOf } from '#rulebooks/released.js';
import { calendarOf } from '../calendar/calendar-notices.js';
import { findReaders } from '../party/who-reads.js';
import { queuePushToParties } from './queue-pushes.js';
import { queueNotifications } from './queue-notifications.js';
import { REMINDERS_VIEW } from '#read-models/views.js';

/** An association's legal now. */
export type RemindingClock = { readonly associationId: string; readonly now: Instant };

type Due = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly ats: readonly Date[];
  readonly now: Date;
};
const MOST = 100;

/**
 * Writes down the reminders whose time has come, each once, and puts what goes out on its way; in how many disputes.
 * `machine` is machine time. Whoever is killed in between has done nothing, and of two workers one does it.
 */
export async function remindNext(pool: pg.Pool, clocks: readonly RemindingClock[], machine: Instant): Promise<number> {
  if (clocks.length === 0 || !(await isThere(pool, 'reminders'))) return 0;
  const due = await findDue(pool, clocks);
  for (const one of due) await inTransaction(pool, (client) => remindIn(client, one, machine));
  return due.length;
}

/** What lies a week back helps nobody, and was looked at then. */
const findDue = async (database: Database, clocks: readonly RemindingClock[]): Promise<readonly Due[]> => {
  const { rows } = await database.query<Due>({
    name: 'due-reminders',
    text: `SELECT r.association_id AS "associationId", r.dispute_id AS "disputeId", array_agg(r.at) AS ats, max(c.now) AS now
             FROM unnest($1::uuid[], $2::timestamptz[]) AS c (association_id, now)
             JOIN ${REMINDERS_VIEW} r ON r.association_id = c.association_id AND r.at <= c.now AND r.at > c.now - interval '7 days'
            WHERE NOT EXISTS (SELECT FROM office.reminder_look l WHERE l.dispute_id = r.dispute_id AND l.at = r.at)
            GROUP BY 1, 2 ORDER BY min(r.at) LIMIT ${MOST}`,
    values: [clocks.map(({ associationId }) => associationId), clocks.map(({ now }) => now)],
  });
  return rows;
};

const remindIn = async (
  database: Database,
  { associationId, disputeId, ats, now }: Due,
  machine: Instant,
): Promise<void> => {
  // whoever comes second waits here, and then finds it done
  const { rowCount } = await database.query({
    name: 'look-for-reminders',
    text: 'INSERT INTO office.reminder_look (dispute_id, at) SELECT $1, * FROM unnest($2::timestamptz[]) ON CONFLICT DO NOTHING',
    values: [disputeId, ats],
  });
  if (rowCount === 0) return;
  const { events } = await loadStream<DisputeEvent>(database, associationId, disputeId);
  const dispute = evolveAll(unfiled, events);
  const { rulebook } = rulebookOf(dispute);
  const calendar = await calendarOf({ database, associationId })();
  const at = instant(now);
  const due = dueNow(remindersOf(dispute, rulebook, calendar), at);
  for (const one of due.filter(({ toId }) => isUuid(toId))) {
    const id = await write(database, { associationId, disputeId, ...one }, machine);
    if (id !== undefined && one.verdict === 'send')
      await sendOut(database, { associationId, disputeId, dispute, rulebook, id, reminder: one, now: at }, machine);
  }
};

type Written = Reminder & Pick<Due, 'associationId' | 'disputeId'> & { readonly verdict: string };

/** Its id; undefined if it stands there already. */
const write = async (database: Database, one: Written, machine: Instant): Promise<string | undefined> => {
  const { associationId, disputeId, what, role, toId, dueAt, moment, at, verdict } = one;
  const { rows } = await database.query<{ id: string }>({
    name: 'write-reminder',
    text: `INSERT INTO office.reminder (id, association_id, dispute_id, key, what, role, to_id, due_at, moment, remind_at, verdict, decided_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING id`,
    values: [newId(), associationId, disputeId, keyOf(one), what, role, toId, dueAt, moment, at, verdict, machine],
  });
  return rows[0]?.id;
};

type Going = Pick<Due, 'associationId' | 'disputeId'> & {
  readonly dispute: Dispute;
  readonly rulebook: Rulebook;
  readonly id: string;
  readonly reminder: Reminder;
  /** Legal now. */
  readonly now: Instant;
};

/** For whom an account reads is told by that alone; any other party by whatever the rulebook names. */
const sendOut = async (database: Database, going: Going, machine: Instant): Promise<void> => {
  const { associationId, disputeId, rulebook, id, now, reminder: { role, toId } } = going; // prettier-ignore
  const channels = rulebook.reminders?.roles[role].channels ?? [];
  const to = role === 'party' ? { partyId: toId } : { accountId: toId };
  const byAccount =
    channels.includes('account') &&
    (role !== 'party' || (await findReaders({ database, associationId }, toId, now)).length > 0);
  if (byAccount)
    return queueNotifications(database, associationId, [{ topic: 'reminder', to, disputeId, reminderId: id }], machine);
  if (role === 'party' && (await isSilent(database, toId))) return;
  const told = role === 'party' ? [{ partyId: toId, disputeId, topic: 'reminder' as const }] : [];
  await queuePushToParties(database, associationId, told, machine);
  const ways = channels.filter((channel): channel is Exclude<ReminderChannel, 'account'> => channel !== 'account');
  await database.query({
    name: 'queue-reminder-messages',
    text: `INSERT INTO office.reminder_message (id, association_id, reminder_id, channel, next_attempt_at)
             SELECT id, $2, $3, channel, $5 FROM unnest($1::uuid[], $4::text[]) AS m (id, channel)`,
    values: [ways.map(() => newId()), associationId, id, ways, machine],
  });
};

const isSilent = async (database: Database, partyId: string): Promise<boolean> => {
  const text = 'SELECT FROM office.reminder_silence WHERE party_id = $1';
  return (await database.query({ name: 'party-is-silent', text, values: [partyId] })).rowCount === 1;
};
