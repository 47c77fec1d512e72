import type { Assigning, Team } from '#domain/dispute/intake/charge/choose-officer.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** How disputes find their case managers, and who is called when a task comes near its day. */
export type AssignmentRules = Omit<Assigning, 'officers' | 'teams'> & { readonly escalateTo: readonly string[] };

type Rule = Pick<Assigning, 'rule'> & {
  readonly named_id: string | null;
  readonly escalate_to: string[];
  readonly turn: string;
};

const TAKE_TURN = `WITH taken AS (UPDATE office.assignment_rule SET turn = turn + 1 WHERE association_id = $1 AND rule = 'rotation')`;

/** The association's own rule; each reading that takes a turn goes on by one where it is rotation. */
export const findAssignmentRule = async (
  { database, associationId }: Door,
  takesTurn: boolean,
): Promise<AssignmentRules> => {
  const { rows } = await database.query<Rule>({
    name: takesTurn ? 'assignment-turn' : 'assignment-rule',
    text: `${takesTurn ? TAKE_TURN : ''}
           SELECT coalesce(r.rule, 'named') AS rule, coalesce(r.escalate_to, '{}') AS escalate_to, coalesce(r.turn, 0) AS turn,
                  a.case_manager_account_id AS named_id
             FROM office.association a LEFT JOIN office.assignment_rule r ON r.association_id = a.id WHERE a.id = $1`,
    values: [associationId],
  });
  const [{ rule = 'named', named_id: namedId = null, escalate_to: escalateTo = [], turn = '0' } = {}] = rows;
  return { rule, ...(namedId !== null && { namedId }), turn: Number(turn), escalateTo };
};

export const findTeams = async ({ database, associationId }: Door): Promise<readonly Team[]> => {
  const { rows } = await database.query<Team>({
    name: 'teams',
    text: `SELECT id AS "teamId", rights, platform_ids AS "platformIds", languages, lead_id AS "leadId", member_ids AS "memberIds"
             FROM office.team WHERE association_id = $1 AND ended_at IS NULL ORDER BY made_at, id`,
    values: [associationId],
  });
  return rows;
};
