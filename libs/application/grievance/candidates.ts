import { officesIn } from '#domain/dispute/who-acted.js';
import type { Candidate } from '#domain/grievance/choose-handler.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { HOLDS } from '../context/officers.js';
import type { LoadedDispute } from '../dispute/disputes.js';
import { toAssign } from '../context/assignment.js';

type Row = {
  readonly id: string;
  readonly administrator: boolean;
  readonly away: boolean;
  readonly conflicts: readonly string[];
  readonly party_ids: readonly string[];
  readonly under: readonly string[];
};

/** Administrators and case managers of the association with all that may keep one from a grievance of this dispute. */
export async function findCandidates(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { dispute, stream }: Pick<LoadedDispute, 'dispute' | 'stream'>,
  at: Instant,
): Promise<readonly Candidate[]> {
  const { rows } = await database.query<Row>({
    name: 'grievance-candidates',
    text: `
      SELECT a.id, a.roles @> ARRAY['administrator'] AS administrator, a.party_ids,
             EXISTS (SELECT FROM office.absence WHERE account_id = a.id AND ${HOLDS('$2::timestamptz')}) AS away,
             ARRAY(SELECT with_id FROM office.declared_conflict c WHERE c.account_id = a.id AND c.ended_at IS NULL) AS conflicts,
             ARRAY(SELECT lead_id FROM office.team WHERE association_id = $1 AND ended_at IS NULL AND member_ids @> ARRAY[a.id]
                   UNION SELECT account_id FROM office.absence
                          WHERE association_id = $1 AND deputy_ids @> ARRAY[a.id] AND ${HOLDS('$2::timestamptz')}) AS under
        FROM office.account a
       WHERE a.association_id = $1 AND a.roles && ARRAY['administrator', 'case-manager'] AND a.suspended_at IS NULL AND a.ended_at IS NULL
       ORDER BY a.created_at, a.id`,
    values: [associationId, at],
  });
  const offices = officesIn(stream.events, dispute);
  const { concerned } = toAssign(dispute);
  return rows.map(({ id, administrator, away, conflicts, party_ids: partyIds, under }) => ({
    accountId: id,
    isAdministrator: administrator,
    away,
    inConflict: [...conflicts, ...partyIds].some((one) => concerned.includes(one)),
    actedThere: dispute.caseManagerId === id || (offices[id] ?? []).length > 0,
    under: under.filter((one) => one !== null),
  }));
}
