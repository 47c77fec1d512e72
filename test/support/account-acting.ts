import { answerOnce, entryOf } from '#application/command-handler/command-handler.js';
import { loadParty } from '#application/party/parties.js';
import type { Instant } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import type { House } from './house.js';

/** An account whose list names a party of a house, as it follows from an authority that ends by a date, or by none. */
export async function accountActing(
  { tenant, pool, associationId, staff, now }: House,
  login: string,
  partyId: string,
  until?: Instant,
): Promise<string> {
  const accountId = newId();
  await pool.query(
    `INSERT INTO office.account (id, association_id, login, password_hash, name, mail, locale, roles, party_ids) VALUES ($1, $2, $3, '', $3, $4, 'en', '{party}', $5)`,
    [accountId, associationId, login, `${login}@example.org`, [partyId]],
  );
  await grantTo({ tenant, staff, now }, partyId, accountId, until);
  return accountId;
}

/** Says anew until when an account acts for a party. */
export async function grantTo(
  { tenant, staff, now }: Pick<House, 'tenant' | 'staff' | 'now'>,
  partyId: string,
  accountId: string,
  until?: Instant,
): Promise<void> {
  const data = { accountId, basis: 'representative', ...(until !== undefined && { until }) } as const;
  await writeOf({ tenant, staff, now }, partyId, { type: 'AuthorityGranted', data });
}

/** What has come of a party, whoever could have brought it about. */
export async function writeOf(
  { tenant, staff, now }: Pick<House, 'tenant' | 'staff' | 'now'>,
  partyId: string,
  event: PartyEvent,
): Promise<void> {
  await answerOnce(tenant, requestOf('test', newId(), event.data, tenant.secret), async () => {
    const { stream } = await loadParty(tenant, partyId);
    const by = { type: 'GrantAuthority', by: staff, at: now() };
    return { entries: [entryOf('party', stream, [event], by)], answer: { status: 201, body: '{}' } };
  });
}
