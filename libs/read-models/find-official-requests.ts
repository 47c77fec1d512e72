import type { Database } from '#event-store/types.js';
import { OFFICIAL_REQUESTS_VIEW } from './views.js';

type Page = { readonly after?: string | undefined; readonly limit: number };

/** Ids of the requests that this account has, the newest first, after one of them. Who may see which, their streams say. */
export async function findOfficialRequests(
  database: Database,
  associationId: string,
  { accountId, after, limit }: Page & { readonly accountId: string },
): Promise<readonly string[]> {
  const { rows } = await database.query<{ request_id: string }>({
    name: 'official-requests',
    text: `SELECT request_id FROM ${OFFICIAL_REQUESTS_VIEW} AS official_requests
            WHERE association_id = $1 AND $2::uuid IN (handler_id, second_id) AND ($3::uuid IS NULL OR request_id < $3)
            ORDER BY request_id DESC LIMIT $4`,
    values: [associationId, accountId, after, limit],
  });
  return rows.map(({ request_id }) => request_id);
}

/**
 * Those of the association $1 that neither of the two can open any more, while there are words in them. `since`: machine
 * time at which the later of them was suspended or left; an office that was taken away has no day, and then it is now.
 */
export const OFFICIAL_ORPHANS = `(
  SELECT r.*, coalesce((SELECT max(coalesce(a.ended_at, a.suspended_at)) FROM office.account a
                         WHERE a.id IN (r.handler_id, r.second_id)), now()) AS since
    FROM ${OFFICIAL_REQUESTS_VIEW} r
   WHERE r.association_id = $1
     AND NOT EXISTS (SELECT FROM office.account a WHERE a.id IN (r.handler_id, r.second_id)
                        AND a.roles @> ARRAY['case-manager'] AND a.suspended_at IS NULL AND a.ended_at IS NULL)
     AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = r.association_id AND k.destroyed_at IS NULL
                    AND k.name = 'official-request:' || r.request_id))`;

/** Ids of those that nobody can open any more, the newest first. */
export async function findOfficialOrphans(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ request_id: string }>({
    name: 'official-requests-of-nobody',
    text: `SELECT request_id FROM ${OFFICIAL_ORPHANS} AS orphans ORDER BY request_id DESC LIMIT 100`,
    values: [associationId],
  });
  return rows.map(({ request_id }) => request_id);
}

/** Ids of those about these parties of which they were told, the newest first. */
export async function findOfficialTold(
  database: Database,
  associationId: string,
  partyIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await database.query<{ request_id: string }>({
    name: 'official-requests-told',
    text: `SELECT request_id FROM ${OFFICIAL_REQUESTS_VIEW} AS official_requests
            WHERE association_id = $1 AND subject_ids && $2::uuid[] AND told_at IS NOT NULL
            ORDER BY request_id DESC LIMIT 100`,
    values: [associationId, partyIds],
  });
  return rows.map(({ request_id }) => request_id);
}

export type OfficialToTell = { readonly associationId: string; readonly requestId: string };

/** Those whose subjects may be to be told now, of every association; each looks at its own legal clock. */
export async function findOfficialToTell(database: Database, machine: Date): Promise<readonly OfficialToTell[]> {
  const { rows } = await database.query<OfficialToTell>({
    name: 'official-requests-to-tell',
    text: `SELECT r.association_id AS "associationId", request_id AS "requestId"
             FROM ${OFFICIAL_REQUESTS_VIEW} r JOIN office.association a ON a.id = r.association_id
            WHERE tell_from IS NOT NULL AND tell_from <= $1::timestamptz + a.clock_offset_ms * interval '1 millisecond'
            ORDER BY tell_from LIMIT 500`,
    values: [machine],
  });
  return rows;
}

/** Those that are done with for so many days by their association’s own clock, and whose words can still be read. */
export async function findOfficialEnded(
  database: Database,
  machine: Date,
  days: number,
): Promise<readonly (OfficialToTell & { readonly subjectIds: readonly string[] })[]> {
  const { rows } = await database.query<OfficialToTell & { readonly subjectIds: readonly string[] }>({
    name: 'official-requests-to-forget',
    text: `SELECT r.association_id AS "associationId", request_id AS "requestId", subject_ids AS "subjectIds"
             FROM ${OFFICIAL_REQUESTS_VIEW} r JOIN office.association a ON a.id = r.association_id
            WHERE done_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
              AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = r.association_id AND k.destroyed_at IS NULL
                             AND k.name = 'official-request:' || request_id)
            ORDER BY done_at LIMIT 500`,
    values: [machine, days],
  });
  return rows;
}
