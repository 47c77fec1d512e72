import type { BulletinFile } from '#domain/bulletin/rule.js';
import { namedIdOf } from '#domain/bulletin/hearing.js';
import type { BulletinEntry } from '#domain/bulletin/terms.js';
import type { Instant } from '#domain/kernel/message.js';
import { isWhole } from '#domain/party/authorities.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { speaksNow } from '../party/who-reads.js';
import { findUncarried } from './carried.js';

/** What is looked up of entries before they are announced or published. */
export async function lookUpEntries(
  tenant: TenantContext,
  entries: readonly BulletinEntry[],
  at: Instant,
): Promise<Pick<BulletinFile, 'uncarried' | 'unread'>> {
  const [uncarried, unread] = await Promise.all([findUncarried(tenant, entries, at), findUnread(tenant, entries, at)]);
  return { uncarried, unread };
}

type Row = { readonly id: string; readonly party_ids: readonly string[]; readonly platform_ids: readonly string[] };

/**
 * Which of these name somebody for whom nobody here reads, so that it is told by letter: no account that may sign in
 * and can do all that the party could (nobody else objects for it), no person of the platform.
 */
export async function findUnread(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  entries: readonly BulletinEntry[],
  at: Instant,
): Promise<readonly string[]> {
  const naming = entries.filter(({ named }) => named !== 'nobody');
  const ids = [...new Set(naming.flatMap((entry) => namedIdOf(entry) ?? []))];
  if (ids.length === 0) return naming.map(({ entryId }) => entryId);
  const { rows } = await database.query<Row>({
    name: 'readers-of-namings',
    text: `SELECT a.id, a.party_ids, ARRAY(
               SELECT p.platform_id FROM office.platform_person p
                WHERE p.account_id = a.id AND ${speaksNow('p')}) AS platform_ids
             FROM office.account a
            WHERE a.association_id = $1 AND a.suspended_at IS NULL AND a.ended_at IS NULL
              AND (a.party_ids && $2::uuid[] OR EXISTS (
                     SELECT FROM office.platform_person p WHERE p.account_id = a.id AND p.platform_id = ANY ($2::uuid[])))`,
    values: [associationId, ids],
  });
  const streams = await loadStreams<PartyEvent>(database, associationId, ids);
  const read = new Set(rows.flatMap(({ platform_ids: platforms }) => platforms));
  for (const id of ids) {
    const { authorities } = (streams.get(id)?.events ?? []).filter(isOfParty).reduce(evolveParty, unknownParty);
    const acts = ({ id: accountId, party_ids: parties }: Row): boolean => {
      const authority = authorities[accountId];
      return parties.includes(id) && authority !== undefined && isWhole(authority, at);
    };
    if (rows.some(acts)) read.add(id);
  }
  return naming.flatMap((entry) => (read.has(namedIdOf(entry) ?? '') ? [] : [entry.entryId]));
}
