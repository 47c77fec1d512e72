import type { LocalDate } from '#domain/calendar/local-date.js';
import type { AccountTopic } from '#documents/account-notice.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { legalTime, readsFor, speaksNow } from '../party/who-reads.js';
import { findPreferences } from './notification-preferences.js';
import { tellContacts } from './tell-contacts.js';

/** Something of its own that somebody is written to of, once. */
export type ToTell = {
  readonly topic: AccountTopic;
  readonly to: { readonly partyId: string } | { readonly platformId: string } | { readonly accountId: string };
  /** What is the same for it for ever. */
  readonly toldOf: string;
  readonly day: LocalDate;
  /** No reminder: told to whoever wants none, too. */
  readonly isOwed?: boolean;
};

/**
 * Writes once to everybody who acts for them, gathered into one mail for each topic; noted together with the mail that
 * is owed, so that whoever is killed in between has done neither. Who wants no reminders gets none, and is not asked
 * again. A party for whom nobody reads is told at its proved phone. How many mails and messages.
 */
export async function tellOnce(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  news: readonly ToTell[],
  machine: Date,
): Promise<number> {
  if (news.length === 0) return 0;
  const found = await findReaders(database, associationId, news, machine);
  const read = new Set(found.map(({ toldOf, party }) => `${toldOf} ${party}`));
  const unread = news.filter(({ to, toldOf }) => 'partyId' in to && !read.has(`${toldOf} ${to.partyId}`));
  const atContacts = await tellContacts({ database, associationId }, unread, machine);
  const preferencesOf = await findPreferences(database, [...new Set(found.map(({ accountId }) => accountId))]);
  const wanted = found.map((one) => ({
    ...one,
    isWanted: one.isOwed === true || preferencesOf(one.accountId).reminder !== 'none',
  }));
  const { rowCount } = await database.query({
    name: 'tell-once',
    text: `WITH news AS (
             SELECT DISTINCT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::boolean[])
                 AS n (account_id, topic, told_of, day, is_wanted)),
           noted AS (
             INSERT INTO office.notice_once (account_id, topic, told_of, told_at)
               SELECT account_id, topic, told_of, $6 FROM news ORDER BY account_id, topic, told_of ON CONFLICT DO NOTHING RETURNING account_id, topic, told_of)
           INSERT INTO office.account_notice (id, account_id, topic, channel, facts, created_at, next_attempt_at)
             SELECT gen_random_uuid(), account_id, topic, 'mail',
                    jsonb_build_object('count', count(*)::text, 'day', min(day)::text), $6, $6
               FROM noted JOIN news USING (account_id, topic, told_of) WHERE is_wanted GROUP BY account_id, topic`,
    values: [
      wanted.map(({ accountId }) => accountId),
      wanted.map(({ topic }) => topic),
      wanted.map(({ toldOf }) => toldOf),
      wanted.map(({ day }) => day),
      wanted.map(({ isWanted }) => isWanted),
      machine,
    ],
  });
  return (rowCount ?? 0) + atContacts;
}

type Reader = Omit<ToTell, 'to'> & { readonly accountId: string; readonly party?: string };
type Row = { readonly id: string; readonly party_ids: readonly string[]; readonly platform_ids: readonly string[] };

/** Accounts that act for a party or a platform, or are named themselves, as long as they may sign in. */
const findReaders = async (
  database: TenantContext['database'],
  associationId: string,
  news: readonly ToTell[],
  machine: Date,
): Promise<readonly Reader[]> => {
  const { rows } = await database.query<Row>({
    name: 'readers-of-own-notices',
    text: `SELECT a.id, ARRAY(
               SELECT p.id FROM unnest($2::uuid[]) AS p (id) WHERE ${readsFor('a', 'p.id', legalTime('$5', 'a'))}) AS party_ids, ARRAY(
               SELECT p.platform_id FROM office.platform_person p
                WHERE p.account_id = a.id AND ${speaksNow('p')}) AS platform_ids
             FROM office.account a
            WHERE a.association_id = $1 AND a.suspended_at IS NULL AND a.ended_at IS NULL
              AND (a.party_ids && $2::uuid[] OR a.id::text = ANY ($3::text[]) OR EXISTS (
                     SELECT FROM office.platform_person p WHERE p.account_id = a.id AND p.platform_id = ANY ($4::uuid[])))`,
    values: [
      associationId,
      news.flatMap(({ to }) => ('partyId' in to ? [to.partyId] : [])),
      news.flatMap(({ to }) => ('accountId' in to ? [to.accountId] : [])),
      news.flatMap(({ to }) => ('platformId' in to ? [to.platformId] : [])),
      machine,
    ],
  });
  return news.flatMap(({ to, ...one }) =>
    rows
      .filter(({ id, party_ids: parties, platform_ids: platforms }) => {
        if ('partyId' in to) return parties.includes(to.partyId);
        return 'platformId' in to ? platforms.includes(to.platformId) : id === to.accountId;
      })
      .map(({ id }) => ({ ...one, accountId: id, ...('partyId' in to && { party: to.partyId }) })),
  );
};
