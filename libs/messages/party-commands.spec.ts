import { ACTIONS } from '#domain/dispute/actions.js';
import type { Role } from '#domain/dispute/core/decision-context.js';
import { OTHER_COMMANDS } from './commands.js';
import { PARTY_COMMANDS } from './party-commands.js';
import { EXHIBITS_OF_PARTIES } from './service/exhibit-commands.js';

/** Who reads the pages of parties; whoever comes to the roles has to be put on one side. */
const IS_PARTY: Readonly<Record<Role, boolean>> = {
  complainant: true,
  respondent: true,
  addressee: true,
  guarantor: true,
  beneficiary: true,
  participant: true,
  platform: false,
  'case-manager': false,
  expert: false,
  mediator: false,
  auditor: false,
  clock: false,
  engine: false,
};
const actions = Object.entries(ACTIONS).map(([name, { by }]) => ({ name, party: by.some((role) => IS_PARTY[role]) }));
const named = (party: boolean): readonly string[] =>
  actions.flatMap((action) => (action.party === party ? [action.name] : [])).toSorted();

it('parties have words for all that they may do and for nothing else', () =>
  expect(Object.keys({ ...PARTY_COMMANDS, ...EXHIBITS_OF_PARTIES }).toSorted()).toEqual(named(true)));

it('what no party may do has its words elsewhere', () =>
  expect(Object.keys(OTHER_COMMANDS).toSorted()).toEqual(named(false)));
