import type { Actor, Instant } from '#domain/kernel/message.js';
import { tellFrom } from '#domain/official-request/state.js';
import { requestOf } from '#event-store/answers.js';
import { isThere } from '#read-models/is-there.js';
import { findOfficialToTell } from '#read-models/find-official-requests.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { readsFor } from '../party/who-reads.js';
import { handleOfficial, loadOfficial } from './official-requests.js';

/** Who tells subjects of what was asked about them. */
export const OFFICIAL_CLOCK: Actor = { kind: 'engine', id: 'official-requests' };

/**
 * Tells those whom a request is about, once the answer is out and nothing forbids it any more: writes to all who act
 * for them, each once and never with a word of it, and records that it was done and for whom nobody reads, whom the two
 * who have it tell. How many requests; may be repeated: who dies between goes on with what is missing. `machine` is
 * machine time.
 */
export async function tellSubjects({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  if (!(await isThere(database, 'official_requests'))) return 0;
  let told = 0;
  for (const { associationId, requestId } of await findOfficialToTell(database, machine)) {
    const [tenant, at] = [tenantOf(associationId), await legalNow(associationId)];
    const { request, stream } = await loadOfficial(tenant, requestId, OFFICIAL_CLOCK);
    const from = tellFrom(request);
    if (from === undefined || from > at) continue;
    const subjectIds = request.received?.subjectIds ?? [];
    await database.query(
      `WITH noted AS (
         INSERT INTO office.notice_once (account_id, topic, told_of, told_at)
           SELECT DISTINCT a.id, 'official-request', $2, $4::timestamptz FROM office.account a, unnest($3::uuid[]) AS s (id)
            WHERE a.association_id = $1 AND ${readsFor('a', 's.id', '$5::timestamptz')}
           ON CONFLICT DO NOTHING RETURNING account_id)
       INSERT INTO office.account_notice (id, account_id, topic, channel, facts, created_at, next_attempt_at)
         SELECT gen_random_uuid(), account_id, 'official-request', 'mail', '{}'::jsonb, $4, $4 FROM noted`,
      [associationId, requestId, subjectIds, machine, at],
    );
    const key = `${requestId}:${stream.version}`;
    const asked = requestOf(callerOf(associationId, OFFICIAL_CLOCK), key, {}, tenant.secret);
    const unreachedIds = await withoutReader(tenant, subjectIds, at);
    const made = { type: 'TellOfficialSubjects', data: { unreachedIds } } as const;
    await handleOfficial(tenant, requestId, { by: OFFICIAL_CLOCK, at, request: asked }, () => made);
    told += 1;
  }
  return told;
}

const withoutReader = async (
  { database, associationId }: TenantContext,
  subjectIds: readonly string[],
  at: Instant,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>(
    `SELECT s.id FROM unnest($2::uuid[]) AS s (id) WHERE NOT EXISTS (
       SELECT FROM office.account a WHERE a.association_id = $1 AND ${readsFor('a', 's.id', '$3::timestamptz')})`,
    [associationId, subjectIds, at],
  );
  return rows.map(({ id }) => id);
};
