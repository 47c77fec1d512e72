import { createHash } from 'node:crypto';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { breachLetterOf } from '#documents/data-notice.js';
import type { AssociationNames } from '../context/association-names.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { BreachRow, BreachWords, Told } from './breaches.js';
import { tellOfData } from './tell-of-data.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

/** Queues the letter to everybody concerned who was not told and waits for none. How many. Refuses NotFound. */
export async function sendBreachLetters(access: Access, breachId: string, now: Date): Promise<number> {
  const { database, associationId } = access;
  const { rows } = await database.query<BreachRow>(
    'SELECT * FROM office.breach WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, breachId],
  );
  const { account_ids: accounts, party_ids: parties, told } = rows[0] ?? refuse('NotFound');
  const { rows: queued } = await database.query<{ id: string }>(
    `SELECT coalesce(account_id, party_id) AS id FROM office.data_notice WHERE about_id = $1 AND state = 'waiting'`,
    [breachId],
  );
  const done = new Set([...told.map(({ id }) => id), ...queued.map(({ id }) => id)]);
  const letters = [
    ...accounts.filter((id) => !done.has(id)).map((accountId) => ({ accountId })),
    ...parties.filter((id) => !done.has(id)).map((partyId) => ({ partyId })),
  ];
  for (const to of letters) await tellOfData(access, { topic: 'breach', aboutId: breachId, ...to }, now);
  return letters.length;
}

/** The letter of a breach in both languages; undefined once its words are erased. */
export async function breachLetter(
  { vault }: Pick<TenantContext, 'vault'>,
  names: AssociationNames,
  { discovered_at: discovered, words_content_id: wordsId }: Pick<BreachRow, 'discovered_at' | 'words_content_id'>,
): Promise<AssociationNames | undefined> {
  const text = (await vault.open([wordsId])).get(wordsId);
  if (text === undefined) return undefined;
  const facts = { ...(JSON.parse(text) as BreachWords), day: localDateAt(instant(discovered)) };
  return breachLetterOf(facts, names);
}

type Sent = {
  readonly to: 'account' | 'party';
  readonly id: string;
  readonly messageId: string;
  readonly text: string;
};

/** Proof that a mail server took a letter: to whom, when, under which Message-ID, and the hash of what it said. */
export async function noteLetterSent(
  { database, associationId }: Access,
  breachId: string,
  { to, id, messageId, text }: Sent,
  at: Instant,
): Promise<void> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const told: Told = { to, id, way: 'mail', at, by: 'engine', messageId, sha256 };
  await database.query(
    `UPDATE office.breach SET told = told || $3::jsonb WHERE association_id = $1 AND id = $2
       AND NOT told @> $4::jsonb`,
    [associationId, breachId, JSON.stringify([told]), JSON.stringify([{ messageId }])],
  );
}

/** What has become of each letter that was queued. */
export async function findLetters({ database, associationId }: Access, breachIds: readonly string[]) {
  const { rows } = await database.query<{
    readonly about_id: string;
    readonly account_id: string | null;
    readonly party_id: string | null;
    readonly state: 'waiting' | 'sent' | 'void' | 'dead';
  }>(
    `SELECT about_id, account_id, party_id, state FROM office.data_notice
       WHERE association_id = $1 AND about_id = ANY ($2::uuid[]) ORDER BY id`,
    [associationId, breachIds],
  );
  return rows;
}
