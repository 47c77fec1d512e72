import {
  chooseOfficer,
  type Assigning,
  type Team,
  type ToAssign,
} from '#domain/dispute/intake/charge/choose-officer.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { listOfficers, noteGiven, type Officer } from './officers.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** What the choice of a case manager rests on, and who is called when a task comes near its day. */
export type OfficeRules = Omit<Assigning, 'officers'> & {
  readonly officers: readonly Officer[];
  readonly escalateTo: readonly string[];
};

type Rule = Pick<Assigning, 'rule'> & {
  readonly named_id: string | null;
  readonly escalate_to: string[];
  readonly turn: string;
};

/** The association's rule, teams and case managers at an instant; each reading by rotation takes a turn. */
export async function findOfficeRules(
  { database, associationId }: Door,
  at: Instant,
  takesTurn = false,
): Promise<OfficeRules> {
  const [rules, teams, officers] = await Promise.all([
    database.query<Rule>({
      name: takesTurn ? 'assignment-turn' : 'assignment-rule',
      text: `${takesTurn ? TAKE_TURN : ''}
             SELECT coalesce(r.rule, 'named') AS rule, coalesce(r.escalate_to, '{}') AS escalate_to, coalesce(r.turn, 0) AS turn,
                    a.case_manager_account_id AS named_id
               FROM office.association a LEFT JOIN office.assignment_rule r ON r.association_id = a.id WHERE a.id = $1`,
      values: [associationId],
    }),
    database.query<Team>({
      name: 'teams',
      text: `SELECT id AS "teamId", rights, platform_ids AS "platformIds", languages, lead_id AS "leadId", member_ids AS "memberIds"
               FROM office.team WHERE association_id = $1 AND ended_at IS NULL ORDER BY made_at, id`,
      values: [associationId],
    }),
    listOfficers({ database, associationId }, at),
  ]);
  const [{ rule = 'named', named_id: namedId = null, escalate_to: escalateTo = [], turn = '0' } = {}] = rules.rows;
  return {
    rule,
    ...(namedId !== null && { namedId }),
    officers,
    teams: teams.rows,
    turn: Number(turn),
    escalateTo,
  };
}

const TAKE_TURN = `WITH taken AS (UPDATE office.assignment_rule SET turn = turn + 1 WHERE association_id = $1 AND rule = 'rotation')`;

type Opening = Pick<DisputeCommand, 'by' | 'at' | 'data'>;
type Assigned = { readonly caseManagerId?: string };

/**
 * Who gets a dispute that is being opened: by the rule, and where nobody is free whom the association named, so that no
 * filing is refused for want of staff; it goes on from there as soon as somebody is.
 */
export async function assignFor(door: Door, opening: Opening): Promise<Assigned> {
  const { chosen, namedId } = await choose(door, opening, true);
  if (chosen !== undefined) noteGiven(door, chosen);
  return assigned(chosen ?? namedId);
}

/** Who would get it now: no turn is taken by it, and nobody has more. */
export async function wouldGet(door: Door, opening: Opening): Promise<Assigned> {
  const { chosen, namedId } = await choose(door, opening, false);
  return assigned(chosen ?? namedId);
}

const assigned = (caseManagerId: string | undefined): Assigned =>
  caseManagerId === undefined ? {} : { caseManagerId };

type Choice = { readonly chosen: string | undefined; readonly namedId: string | undefined };

const choose = async (door: Door, { by, at, data }: Opening, takesTurn: boolean): Promise<Choice> => {
  const rules = await findOfficeRules(door, at, takesTurn);
  const language = rules.teams.some(({ languages }) => languages.length > 0) ? await languageOf(door, by) : undefined;
  return { chosen: chooseOfficer(openedBy(by, data, language), rules), namedId: rules.namedId };
};

type Named = {
  readonly complainantId?: string;
  readonly complainant?: { readonly partyId?: string };
  readonly dictation?: { readonly partyId: string };
  readonly right?: { readonly kind: NonNullable<ToAssign['right']> };
  readonly respondents?: readonly { readonly respondentId: string }[];
  readonly items?: readonly { readonly platformId: string }[];
};

/** What the command says of the dispute that it opens. */
const openedBy = (by: Actor, data: object, language: string | undefined): ToAssign => {
  const { complainantId, dictation, right, respondents = [], items = [] } = data as Named;
  const platformIds = [
    ...new Set([...items.map(({ platformId }) => platformId), ...(by.kind === 'platform' ? [by.id] : [])]),
  ];
  const parties = [by.onBehalfOf, complainantId, dictation?.partyId, ...respondents.map((one) => one.respondentId)];
  return {
    ...(right && { right: right.kind }),
    platformIds,
    ...(language !== undefined && { language }),
    concerned: [...parties.filter((id) => id !== undefined), ...platformIds],
  };
};

/** What of a dispute that is there decides who gets it. */
export const toAssign = ({ right, complainantId, respondents, items }: Dispute): ToAssign => {
  const platformIds = [...new Set(items.map(({ platformId }) => platformId))];
  return {
    ...(right && { right }),
    platformIds,
    concerned: [
      ...(complainantId === undefined ? [] : [complainantId]),
      ...respondents.map(({ respondentId }) => respondentId),
      ...platformIds,
    ],
  };
};

const languageOf = async ({ database, associationId }: Door, { id }: Actor): Promise<string | undefined> => {
  const { rows } = await database.query<{ locale: string }>({
    name: 'language-of-filer',
    text: 'SELECT locale FROM office.account WHERE association_id = $1 AND id::text = $2',
    values: [associationId, id],
  });
  return rows[0]?.locale;
};
