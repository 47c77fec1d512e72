import { chooseOfficer, type Assigning, type ToAssign } from '#domain/dispute/intake/charge/choose-officer.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findAssignmentRule, findTeams, type AssignmentRules } from './assignment-rule.js';
import { listOfficers, listPresent, loadsNow, noteGiven, withLoads, type Officer } from './officers.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** What the choice of a case manager rests on, and who is called when a task comes near its day. */
export type OfficeRules = AssignmentRules & Pick<Assigning, 'teams'> & { readonly officers: readonly Officer[] };

/** The association's rule, teams and case managers at an instant; each reading by rotation takes a turn. */
export async function findOfficeRules(door: Door, at: Instant, takesTurn = false): Promise<OfficeRules> {
  const [rule, teams, officers] = await Promise.all([
    findAssignmentRule(door, takesTurn),
    findTeams(door),
    listOfficers(door, at),
  ]);
  return { ...rule, officers, teams };
}

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

/** By name it is whoever is named and free: then nobody has to know of teams, or how much anybody has. */
const choose = async (door: Door, { by, at, data }: Opening, takesTurn: boolean): Promise<Choice> => {
  const [rule, present] = await Promise.all([findAssignmentRule(door, takesTurn), listPresent(door, at)]);
  const { namedId } = rule;
  if (rule.rule === 'named' && namedId !== undefined) {
    const free = { ...rule, officers: withLoads(present, new Map()), teams: [] };
    if (chooseOfficer(openedBy(by, data, undefined), free) === namedId) return { chosen: namedId, namedId };
  }
  const [teams, loads] = await Promise.all([findTeams(door), loadsNow(door)]);
  const language = teams.some(({ languages }) => languages.length > 0) ? await languageOf(door, by) : undefined;
  const rules = { ...rule, officers: withLoads(present, loads), teams };
  return { chosen: chooseOfficer(openedBy(by, data, language), rules), namedId };
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
