import type { TenantContext } from '../command-handler/command-handler.js';
import { openAsker, type Asker, type DataLinkRow } from './data-links.js';

type Access = Pick<TenantContext, 'associationId' | 'database' | 'vault'>;

/** Who asked without an account what this id names, a request or a link; undefined where nobody is known any more. */
export async function findAsker(tenant: Access, aboutId: string): Promise<Asker | undefined> {
  const { database, associationId } = tenant;
  const { rows } = await database.query<{ id: string | null }>({
    name: 'asker-of-data-notice',
    text: `SELECT asker_content_id AS id FROM office.data_request WHERE association_id = $1 AND id = $2
             UNION ALL SELECT asker_content_id FROM office.data_link WHERE association_id = $1 AND id = $2`,
    values: [associationId, aboutId],
  });
  const id = rows[0]?.id;
  return id ? openAsker(tenant, id) : undefined;
}

/** One that is still good, for the mail that brings it. `now` is machine time. */
export async function findLinkToSend(
  { database, associationId }: Access,
  linkId: string,
  now: Date,
): Promise<Pick<DataLinkRow, 'request_id' | 'expires_at'> | undefined> {
  const { rows } = await database.query<DataLinkRow>({
    text: `SELECT * FROM office.data_link WHERE association_id = $1 AND id = $2 AND used_at IS NULL AND expires_at > $3`,
    values: [associationId, linkId, now],
  });
  return rows[0];
}
