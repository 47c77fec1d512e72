import { DEFAULT_PREFERENCES, type Digest, type Preferences, type Topic } from '#domain/notification/preferences.js';
import type { Database } from '#event-store/types.js';

/** `version` 0 is of whoever has said nothing yet. */
export type KeptPreferences = Preferences & { readonly version: number };

type Row = Readonly<Record<Topic, Digest>> & {
  readonly account_id: string;
  readonly quiet_from: number | null;
  readonly quiet_until: number | null;
  readonly zone: string;
  readonly version: number;
};

const preferencesOf = ({
  reminder,
  act,
  news,
  room,
  task,
  quiet_from: from,
  quiet_until: until,
  zone,
  version,
}: Row): KeptPreferences => ({
  reminder,
  act,
  news,
  room,
  task,
  ...(from !== null && until !== null && { quiet: { from, until } }),
  zone,
  version,
});

/** What each of these accounts wants, the defaults for those that have said nothing. */
export async function findPreferences(
  database: Database,
  accountIds: readonly string[],
): Promise<(accountId: string) => KeptPreferences> {
  const { rows } = await database.query<Row>({
    text: 'SELECT * FROM office.notification_preference WHERE account_id = ANY ($1::uuid[])',
    values: [accountIds],
  });
  const known = new Map(rows.map((row) => [row.account_id, preferencesOf(row)]));
  return (accountId) => known.get(accountId) ?? { ...DEFAULT_PREFERENCES, version: 0 };
}

/** Undefined if they are no longer those of `version`. */
export async function savePreferences(
  database: Database,
  accountId: string,
  wanted: Preferences,
  version: number,
): Promise<KeptPreferences | undefined> {
  const { reminder, act, news, room, task, quiet, zone } = wanted;
  const { rows } = await database.query<Row>({
    text: `INSERT INTO office.notification_preference AS kept (account_id, act, news, room, task, quiet_from, quiet_until, zone, version, reminder)
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, 1, $10
               WHERE $9::int = 0 OR EXISTS (SELECT FROM office.notification_preference WHERE account_id = $1)
             ON CONFLICT (account_id) DO UPDATE SET act = excluded.act, news = excluded.news, room = excluded.room, task = excluded.task,
               quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, zone = excluded.zone, reminder = excluded.reminder, version = kept.version + 1
               WHERE kept.version = $9
             RETURNING *`,
    values: [accountId, act, news, room, task, quiet?.from ?? null, quiet?.until ?? null, zone, version, reminder],
  });
  return rows[0] && preferencesOf(rows[0]);
}

/**
 * What still comes comes once a day at most, and no oftener than was chosen; quiet hours stay. Asked again it changes
 * nothing.
 */
export async function digestDaily(database: Database, accountId: string): Promise<void> {
  const { quiet, zone, room } = DEFAULT_PREFERENCES;
  await database.query({
    name: 'digest-daily',
    text: `INSERT INTO office.notification_preference AS kept (account_id, act, news, room, task, quiet_from, quiet_until, zone, version, reminder)
             SELECT id, 'daily', 'daily', $5, 'daily', $2, $3, $4, 1, 'daily' FROM office.account WHERE id = $1
             ON CONFLICT (account_id) DO UPDATE SET act = CASE kept.act WHEN 'none' THEN 'none' ELSE 'daily' END,
               news = CASE kept.news WHEN 'none' THEN 'none' ELSE 'daily' END, room = CASE kept.room WHEN 'none' THEN 'none' ELSE 'daily' END,
               task = CASE kept.task WHEN 'none' THEN 'none' ELSE 'daily' END,
               reminder = CASE kept.reminder WHEN 'none' THEN 'none' ELSE 'daily' END, version = kept.version + 1
               WHERE ARRAY['at-once', 'hourly'] && ARRAY[kept.act, kept.news, kept.room, kept.task, kept.reminder]`,
    values: [accountId, quiet?.from, quiet?.until, zone, room],
  });
}

/**
 * Nothing more comes that is not legal service; what else was chosen stays. A party without an account is reminded no
 * more. Asked again it changes nothing.
 */
export async function endNotifications(database: Database, accountId: string): Promise<void> {
  await database.query({
    name: 'end-reminders-of-party',
    text: `INSERT INTO office.reminder_silence (party_id) SELECT $1 WHERE NOT EXISTS (SELECT FROM office.account WHERE id = $1)
             ON CONFLICT DO NOTHING`,
    values: [accountId],
  });
  const { quiet, zone } = DEFAULT_PREFERENCES;
  await database.query({
    name: 'end-notifications',
    text: `INSERT INTO office.notification_preference AS kept (account_id, act, news, room, task, quiet_from, quiet_until, zone, version, reminder)
             SELECT id, 'none', 'none', 'none', 'none', $2, $3, $4, 1, 'none' FROM office.account WHERE id = $1
             ON CONFLICT (account_id) DO UPDATE SET act = 'none', news = 'none', room = 'none', task = 'none', reminder = 'none', version = kept.version + 1
               WHERE (kept.act, kept.news, kept.room, kept.task, kept.reminder) <> ('none', 'none', 'none', 'none', 'none')`,
    values: [accountId, quiet?.from, quiet?.until, zone],
  });
}
