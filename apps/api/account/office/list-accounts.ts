import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Instant } from '#domain/kernel/message.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { pageAt, placeOf } from '../../dispute/docket/cursor.js';
import type { AccountLine, AccountList, ListAccountsQuery } from './office.dto.js';
import { DOCKET_VIEW } from '#read-models/views.js';

type Place = { readonly name: string; readonly id: string };
type Row = Omit<AccountLine, 'since' | 'awayUntil'> & { readonly since: Date | null; readonly awayUntil: Date | null };

/** Accounts of the association by name, each with its offices, its state, its leave and how many disputes it has. */
export async function listAccounts(
  tenant: TenantContext,
  { cursor, limit = 50, search, office, state }: ListAccountsQuery,
  at: Instant,
): Promise<AccountList> {
  const list = { operation: 'listAccounts', search, office, state };
  const after = placeOf<Place>(tenant, list, cursor);
  const counted = (await findLiveReader(tenant.database, 'docket')) !== undefined;
  const { rows } = await tenant.database.query<Row>({
    name: counted ? 'list-accounts-counted' : 'list-accounts',
    text: textOf(counted),
    values: [
      tenant.associationId,
      after?.name,
      after?.id,
      limit + 1,
      search === undefined ? undefined : `%${search.replace(/[\\%_]/g, '\\$&')}%`,
      office,
      state,
      at,
    ],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ name, accountId: id }) => ({ name, id }));
  return {
    items: page.map(({ since, awayUntil, ...line }) => ({
      ...line,
      ...(since && { since: since.toISOString() }),
      ...(awayUntil && { awayUntil: awayUntil.toISOString() }),
    })),
    ...next,
  } as AccountList;
}

const DISPUTES = `(SELECT count(*)::int FROM ${DOCKET_VIEW} d
           WHERE d.association_id = $1 AND d.case_manager_id = a.id AND d.stage <> 'closed')`;

const textOf = (counted: boolean): string => `
  SELECT a.id AS "accountId", a.login, a.name, a.mail, a.roles,
         CASE WHEN a.ended_at IS NOT NULL THEN 'ended' WHEN a.suspended_at IS NOT NULL THEN 'suspended' ELSE 'active' END AS state,
         coalesce(a.ended_at, a.suspended_at) AS since,
         coalesce((SELECT json_agg(json_build_object('office', w.role, 'state', w.state, 'since', w.since) ORDER BY w.role)
                     FROM office.withheld_office w WHERE w.account_id = a.id), '[]') AS withheld,
         (SELECT max(coalesce(x.ended_at, x.until_at)) FROM office.absence x
           WHERE x.account_id = a.id AND x.from_at <= $8 AND coalesce(x.ended_at, x.until_at) > $8) AS "awayUntil",
         ${counted ? DISPUTES : '0'} AS disputes
    FROM office.account a
   WHERE a.association_id = $1
     AND ($2::text IS NULL OR (a.name, a.id) > ($2, $3::uuid))
     AND ($5::text IS NULL OR a.name ILIKE $5 OR a.login ILIKE $5 OR a.mail ILIKE $5)
     AND ($6::text IS NULL OR a.roles @> ARRAY[$6::text])
     AND ($7::text IS NULL OR $7 = CASE WHEN a.ended_at IS NOT NULL THEN 'ended' WHEN a.suspended_at IS NOT NULL THEN 'suspended' ELSE 'active' END)
   ORDER BY a.name, a.id LIMIT $4`;
