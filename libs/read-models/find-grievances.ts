import type { Database } from '#event-store/types.js';
import { GRIEVANCES_VIEW } from './views.js';

export type GrievancesSought = {
  /** Those that this account has, had, or is heard on. */
  readonly accountId?: string;
  /** Those of one dispute. */
  readonly disputeId?: string;
  /** Those of one party or platform. */
  readonly byId?: string;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of grievances, the newest first, after one of them. Who may see which, their streams say. */
export async function findGrievances(
  database: Database,
  associationId: string,
  { accountId, disputeId, byId, after, limit }: GrievancesSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ grievance_id: string }>({
    name: 'grievances',
    text: `SELECT grievance_id FROM ${GRIEVANCES_VIEW} AS grievances
            WHERE association_id = $1 AND ($2::uuid IS NULL OR hands @> ARRAY[$2] OR (heard AND about_id = $2))
              AND ($3::uuid IS NULL OR dispute_id = $3) AND ($6::text IS NULL OR by_id::text = $6) AND ($4::uuid IS NULL OR grievance_id < $4)
            ORDER BY grievance_id DESC LIMIT $5`,
    values: [associationId, accountId, disputeId, after, limit, byId],
  });
  return rows.map(({ grievance_id }) => grievance_id);
}

export type GrievanceToSee = { readonly associationId: string; readonly grievanceId: string };

/** Those in which somebody may be to be called, replaced or told, of every association. */
export async function findGrievancesToSee(database: Database): Promise<readonly GrievanceToSee[]> {
  const { rows } = await database.query<GrievanceToSee>({
    name: 'grievances-to-see',
    text: `SELECT g.association_id AS "associationId", g.grievance_id AS "grievanceId" FROM ${GRIEVANCES_VIEW} g
            WHERE g.due_at IS NOT NULL OR NOT EXISTS (
              SELECT FROM office.grievance_notice n WHERE n.grievance_id = g.grievance_id
                AND n.told_of = CASE g.stage WHEN 'closed' THEN 'reviewed' ELSE 'decided' END)
            ORDER BY g.due_at, g.grievance_id LIMIT 500`,
  });
  return rows;
}
