import type { Database } from '#event-store/types.js';
import type { LinkSubject } from './links.js';

/**
 * When the newest link that the party had here by this channel was revoked; undefined of one that opens or only ended,
 * and where there never was any.
 */
export async function findRevocation(
  database: Database,
  { disputeId, partyId, channel }: Pick<LinkSubject, 'disputeId' | 'partyId' | 'channel'>,
): Promise<Date | undefined> {
  const { rows } = await database.query<{ readonly revoked_at: Date | null }>({
    name: 'newest-link-revoked',
    text: `SELECT revoked_at FROM office.link WHERE party_id = $1 AND channel = $2 AND dispute_id = $3
             ORDER BY created_at DESC, round DESC LIMIT 1`,
    values: [partyId, channel, disputeId],
  });
  return rows[0]?.revoked_at ?? undefined;
}

/** Staff revokes the links of one document; sessions opened from them end with them. How many. */
export async function revokeLinks(
  database: Database,
  associationId: string,
  { serviceId }: { readonly serviceId: string },
  now: Date,
): Promise<number> {
  const { rowCount } = await database.query({
    name: 'revoke-links',
    text: `UPDATE office.link SET revoked_at = $3 WHERE association_id = $1 AND revoked_at IS NULL AND service_id = $2`,
    values: [associationId, serviceId, now],
  });
  return rowCount ?? 0;
}

/**
 * Links of a party end by a channel to which it consents no longer, and sessions opened from them: where it agrees
 * anew, others may go out, as after those that have expired. How many.
 */
export async function endLinks(
  database: Database,
  associationId: string,
  { partyId, channel }: { readonly partyId: string; readonly channel: string },
  now: Date,
): Promise<number> {
  const { rowCount } = await database.query({
    name: 'end-links',
    text: `UPDATE office.link SET expires_at = $4
             WHERE association_id = $1 AND expires_at > $4 AND party_id = $2 AND channel = $3`,
    values: [associationId, partyId, channel, now],
  });
  return rowCount ?? 0;
}
