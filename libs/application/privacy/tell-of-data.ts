import { newId } from '#infrastructure/ids.js';
import type { DataTopic } from '#documents/data-notice.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { DataRequestRow } from './data-requests.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

type Told = {
  readonly topic: DataTopic;
  /** The request, link or breach that it tells of. */
  readonly aboutId: string;
  readonly accountId?: string | null;
  readonly partyId?: string;
};

/**
 * Notes what somebody is to be told about its data; the worker sends it, again and again until a server has it. In the
 * transaction of what it tells of. `now` is machine time.
 */
export async function tellOfData(
  { database, associationId }: Access,
  { topic, aboutId, accountId, partyId }: Told,
  now: Date,
): Promise<string> {
  const id = newId();
  await database.query(
    `INSERT INTO office.data_notice (id, association_id, topic, about_id, account_id, party_id, next_attempt_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, associationId, topic, aboutId, accountId ?? null, partyId ?? null, now],
  );
  return id;
}

/** To whoever asked, at the address that it has when the mail goes. */
export const tellAsker = async (
  access: Access,
  { id, account_id: accountId }: Pick<DataRequestRow, 'id' | 'account_id'>,
  topic: DataTopic,
  now: Date,
): Promise<string> => tellOfData(access, { topic, aboutId: id, accountId }, now);
