import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** An instant of machine time by the clock of an account's association. Names are the statement's. */
export const legalTime = (machine: string, account: string): string =>
  `(${machine}::timestamptz + (SELECT o.clock_offset_ms * interval '1 ms' FROM office.association o WHERE o.id = ${account}.association_id))`;

/**
 * That an account reads for a party at an instant of legal time: it may sign in, has the party on its list, and its
 * authority has not ended by its date, which the list, following what people do, does not know. For whom nobody reads
 * is told in the other ways. Names are the statement's; the same as `lasts` says of one authority.
 */
export const readsFor = (account: string, partyId: string, at: string): string =>
  `(${account}.suspended_at IS NULL AND ${account}.ended_at IS NULL AND ${account}.party_ids @> ARRAY[${partyId}] AND coalesce((
      SELECT (e.data::jsonb->>'until')::timestamptz FROM log.event e
       WHERE e.stream_id = ${partyId} AND e.type IN ('AuthorityGranted', 'OrganisationAccountTransferred')
         AND coalesce(e.data::jsonb->>'accountId', e.data::jsonb->>'toAccountId') = ${account}.id::text
       ORDER BY e.version DESC LIMIT 1) >= ${at}, true))`;

/** That a row of office.platform_person speaks for its platform, or did before it ended: somebody confirmed it. */
export const everSpoke = (person: string): string => `${person}.confirmed_at IS NOT NULL`;

/** That it speaks for its platform now: it has not ended. */
export const speaksNow = (person: string): string => `${everSpoke(person)} AND ${person}.ended_at IS NULL`;

/** The name in its association's address where any account reads for a party at an instant of legal time; else none. */
export async function findWhereRead(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  partyId: string,
  at: Instant,
): Promise<string | undefined> {
  const { rows } = await database.query<{ slug: string | null }>({
    name: 'where-party-reads',
    text: `SELECT (SELECT slug FROM office.association_slug WHERE association_id = $1 AND replaced_at IS NULL) AS slug
             WHERE EXISTS (SELECT FROM office.account a
                            WHERE a.association_id = $1 AND ${readsFor('a', '$2::uuid', '$3::timestamptz')})`,
    values: [associationId, partyId, at],
  });
  return rows[0] && (rows[0].slug ?? associationId);
}

/** The accounts that read for a party at an instant of legal time. */
export async function findReaders(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  partyId: string,
  at: Instant,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ id: string }>({
    name: 'readers-of-party',
    text: `SELECT a.id FROM office.account a
            WHERE a.association_id = $1 AND ${readsFor('a', '$2::uuid', '$3::timestamptz')} ORDER BY a.id`,
    values: [associationId, partyId, at],
  });
  return rows.map(({ id }) => id);
}
