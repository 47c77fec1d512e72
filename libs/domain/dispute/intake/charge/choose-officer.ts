import type { OfficerContext } from '../../core/decision-context.js';
import type { RightKind } from '../../../rulebook/right-kinds.js';

/**
 * How a new dispute finds its case manager: whom the association names, each in turn, who has least, or who has least
 * of the team that knows the right. Whoever is away or tied to somebody of it is passed over by every rule.
 */
export const ASSIGNMENT_RULES = ['named', 'rotation', 'load', 'expertise'] as const;
export type AssignmentRule = (typeof ASSIGNMENT_RULES)[number];

/** Who works together on what; an empty list: on all. */
export type Team = {
  readonly teamId: string;
  readonly rights: readonly RightKind[];
  readonly platformIds: readonly string[];
  readonly languages: readonly string[];
  readonly leadId?: string;
  readonly memberIds: readonly string[];
};

export type Candidate = OfficerContext & { readonly accountId: string };

export type Assigning = {
  readonly rule: AssignmentRule;
  readonly namedId?: string;
  /** In a steady order, which rotation follows. */
  readonly officers: readonly Candidate[];
  readonly teams: readonly Team[];
  /** How many were assigned by rotation before. */
  readonly turn: number;
};

/** What of a dispute decides who gets it; `concerned`: its parties and platforms. */
export type ToAssign = {
  readonly right?: RightKind;
  readonly platformIds: readonly string[];
  readonly language?: string;
  readonly concerned: readonly string[];
};

/** Whose the dispute is to be; undefined where nobody is free to have it. `may` says who else is kept out of it. */
export const chooseOfficer = (
  about: ToAssign,
  { rule, namedId, officers, teams, turn }: Assigning,
  may: (accountId: string) => boolean = () => true,
): string | undefined => {
  const free = officers.filter(
    ({ accountId, away, conflicts }) =>
      !away && may(accountId) && !about.concerned.some((id) => conflicts.includes(id)),
  );
  if (rule === 'named' && free.some(({ accountId }) => accountId === namedId)) return namedId;
  const fitting = teamsFor(about, teams, rule === 'expertise');
  const pools = fitting.map(({ memberIds }) => free.filter(({ accountId }) => memberIds.includes(accountId)));
  const pool = pools.find((some) => some.length > 0) ?? free;
  if (rule === 'rotation') return pool[turn % Math.max(pool.length, 1)]?.accountId;
  return pool.reduce<Candidate | undefined>((least, one) => (least && least.load <= one.load ? least : one), undefined)
    ?.accountId;
};

/** The teams that work on it, those first that were made for the most of it; by expertise those first for its right. */
export const teamsFor = (about: ToAssign, teams: readonly Team[], byRight = false): readonly Team[] =>
  teams
    .filter(
      ({ rights, platformIds, languages }) =>
        (rights.length === 0 || (about.right !== undefined && rights.includes(about.right))) &&
        (platformIds.length === 0 || about.platformIds.some((id) => platformIds.includes(id))) &&
        (languages.length === 0 || (about.language !== undefined && languages.includes(about.language))),
    )
    .map((team) => ({ team, fit: fitOf(team, byRight) }))
    .sort((a, b) => b.fit - a.fit)
    .map(({ team }) => team);

const fitOf = ({ rights, platformIds, languages }: Team, byRight: boolean): number =>
  [rights, platformIds, languages].filter((list) => list.length > 0).length + (byRight && rights.length > 0 ? 3 : 0);
