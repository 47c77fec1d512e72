import type { Database } from '#event-store/types.js';

export type TeamOfOfficers = {
  readonly teamId: string;
  readonly name: string;
  readonly leadId: string | null;
  readonly memberIds: readonly string[];
};

/** The teams of an association, the eldest first. */
export async function findTeams(database: Database, associationId: string): Promise<readonly TeamOfOfficers[]> {
  const { rows } = await database.query<TeamOfOfficers>({
    name: 'teams-of-officers',
    text: `SELECT id AS "teamId", name, lead_id AS "leadId", member_ids AS "memberIds" FROM office.team
            WHERE association_id = $1 AND ended_at IS NULL ORDER BY made_at, id`,
    values: [associationId],
  });
  return rows;
}

/** Everybody of these teams, each once. */
export const membersOf = (teams: readonly TeamOfOfficers[]): readonly string[] => [
  ...new Set(teams.flatMap(({ leadId, memberIds }) => [...memberIds, ...(leadId === null ? [] : [leadId])])),
];

/** In whose team somebody is: the eldest of those that it is in. */
export const teamOf = (teams: readonly TeamOfOfficers[], accountId: string): TeamOfOfficers | undefined =>
  teams.find((team) => membersOf([team]).includes(accountId));
