import { globSync, readFileSync } from 'node:fs';
import { ACTIONS } from '#domain/dispute/actions.js';
import { DOORS } from './access-matrix/doors.js';
import type { Description } from '../apps/web/src/features/acts/model/description.js';
import {
  ACT_SCREENS,
  FORM_OPERATIONS,
  isCommand,
  OPERATION_SCREENS,
  operationOf,
  type Command,
  type Screen,
} from '../apps/web/src/features/acts/screens.js';
import { readTold } from './web/screens/by-hand.js';
import { PLACES } from '../apps/web/src/features/dispute/places.js';
import { OFFICES_OF } from '../apps/web/src/features/acts/offices-of.js';

const description = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const writes = Object.entries(description.paths).flatMap(([path, ways]) =>
  Object.entries(ways).flatMap(([method, { operationId }]) => (method === 'get' ? [] : [{ operationId, path }])),
);
const known = new Set(writes.map(({ operationId }) => operationId));
/** By the office of an account, the rule that lets it in; a platform’s people come by each scope. */
const SEATS = {
  'case-manager': /^case-manager$/,
  administrator: /^administrator$/,
  party: /^party$/,
  mediator: /^mediator$/,
  expert: /^expert$/,
  'platform-staff': /^platform:/,
  auditor: /^auditor$/,
} as const;
const may = (seat: RegExp, id: string): boolean => DOORS.get(id)?.rules.some((rule) => seat.test(rule)) === true;
const mayAnybody = (id: string): boolean => Object.values(SEATS).some((seat) => may(seat, id));
const commands = Object.keys(ACTIONS).filter(isCommand);
const isNone = (screen: Screen): boolean => typeof screen === 'object' && 'none' in screen;

it('every act that a person or a platform may do in a dispute has a screen, or a reason why not', () => {
  const without = commands.filter((name) => isNone(ACT_SCREENS[name]) && !isReason(ACT_SCREENS[name], 'by-itself'));
  expect(new Set(without)).toEqual(
    new Set([
      ...['StoreEvidence', 'NameUnlisted'], // their bytes, or their act, bring them along
      'DelegateComplaint', // it makes the dispute
    ]),
  );
});

const EARLIER = new Set(
  [...Object.values(PLACES)].flatMap((place) => (typeof place === 'object' && 'page' in place ? [place.page[0]] : [])),
);
it('leads to no earlier page that is not there', () => {
  const pages = commands.flatMap((name) => {
    const screen = ACT_SCREENS[name];
    return typeof screen === 'object' && 'earlier' in screen ? [screen.earlier.split('/')[0]] : [];
  });
  expect(pages.length).toBeGreaterThan(10);
  expect([...new Set(pages)].filter((page) => page !== 'all' && !EARLIER.has(page ?? ''))).toEqual([]);
  const staff = commands.filter((name) => {
    const screen = ACT_SCREENS[name];
    return typeof screen === 'object' && 'earlier' in screen && ACTIONS[name].by.includes('case-manager');
  });
  expect(staff).toEqual([]); // staff have no such pages
});

it('gives the true reason where there is none', () => {
  const byItself = (name: Command): boolean => ACTIONS[name].by.every((role) => role === 'clock' || role === 'engine');
  expect(commands.filter((name) => isReason(ACT_SCREENS[name], 'by-itself') !== byItself(name))).toEqual([]);
});
const isReason = (screen: Screen, reason: string): boolean =>
  typeof screen === 'object' && 'none' in screen && screen.none === reason;

it.each(Object.entries(SEATS))('every operation that a %s may call has a screen, or a reason why not', (_, seat) => {
  const ofCommands = new Set(commands.map(operationOf));
  const isOwn = (path: string): boolean => path.startsWith('/v1/me/') || path === '/v1/sessions/current';
  const missing = writes.filter(
    ({ operationId, path }) =>
      may(seat, operationId) &&
      !isOwn(path) &&
      !ofCommands.has(operationId) &&
      !Object.hasOwn(OPERATION_SCREENS, operationId),
  );
  expect(missing).toEqual([]);
});

it('names no operation that is not there', () => {
  expect([...FORM_OPERATIONS, ...Object.keys(OPERATION_SCREENS)].filter((id) => !known.has(id))).toEqual([]);
  expect([...FORM_OPERATIONS].filter((id) => !mayAnybody(id))).toEqual([]);
});

it('names no page by hand on which nobody calls what is to be done there', () => {
  const tables = /acts\/(?:screens|offices-of|grave)\.ts$|\.spec\.ts$/;
  const pages = globSync('apps/web/src/{features,shells}/**/*.{ts,tsx}')
    .filter((file) => !tables.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const byHand = [
    ...commands.map((name) => [operationOf(name), ACT_SCREENS[name]] as const),
    ...Object.entries(OPERATION_SCREENS),
  ].flatMap(([id, screen]) => (typeof screen === 'object' && 'page' in screen ? [id] : []));
  expect(byHand.length).toBeGreaterThan(20);
  // a single complaint goes by way of its draft
  expect(byHand.filter((id) => !new RegExp(`\\b${id}\\b`).test(pages))).toEqual(['fileComplaint']);
});

it('counts the clicks of at least thirty acts of staff that are made by hand, and of each that docs/screens.md lists', () => {
  const specs = globSync('test/{web/seats,desk}/*.ts').map((file) => readFileSync(file, 'utf8'));
  const acts = [...readTold().keys()];
  expect(new Set(acts).size).toBeGreaterThan(29);
  // three are named in a table of the spec, those for many by a function of it
  const isCounted = (act: string): boolean =>
    specs.some((spec) => spec.includes('byHand(') && new RegExp(`\\(?'${act.replace(', for many', '')}',`).test(spec));
  expect(acts.filter((act) => !isCounted(act))).toEqual([]);
});

/** Whoever calls by a program’s key, and operators at their commands, has no pages; all the others are people. */
const isPerson = (rule: string): boolean => rule !== 'operator' && !rule.startsWith('platform:');
/** What a person may call and has no page for yet, and why; nothing else is without one. */
const WITHOUT_PAGE: Readonly<Record<string, string>> = {
  // there is another way to the same
  getHealth: 'for whoever watches the machine',
  getReadiness: 'for whoever watches the machine',
  listAnswerKeys: 'for programs that check a signed answer about a shop’s papers',
  getCampaignCalendar: 'programs subscribe to it by the address that the page of campaigns links',
  getBulletinPdf: 'a file that the page of a bulletin links',
  getBulletinFeed: 'programs follow it by the address that the page of bulletins links',
  getReceipt: 'the receipt stands among the documents of its dispute',
  getTags: 'tags stand in the rows of the docket',
  listIdentityRenewals: 'each is a task of its own',
};

it('covers every rule by which a person is let in', () => {
  const rules = [...new Set([...DOORS.values()].flatMap((door) => door.rules))].filter(isPerson);
  expect(rules.toSorted()).toEqual([
    ...['administrator', 'auditor', 'case-manager', 'expert', 'half-session', 'link', 'mediator', 'party', 'public'],
    'signed-in',
  ]);
});

it('leaves no operation that a person may call, to read or to act, without a page, a form or a reason', () => {
  const notPages = /acts\/(?:screens|offices-of|grave)\.ts$|\.spec\.ts$|src\/client\//;
  const files = globSync('apps/web/src/**/*.{ts,tsx}').filter((file) => !notPages.test(file));
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = new Set(text.match(/\b\w+\b/g));
  const hasForm = new Set([...FORM_OPERATIONS, ...Object.keys(OPERATION_SCREENS), ...commands.map(operationOf)]);
  const without = Object.entries(description.paths).flatMap(([path, ways]) =>
    Object.values(ways).flatMap(({ operationId: id }) => {
      const isTheirs = DOORS.get(id)?.rules.some(isPerson) === true;
      // what is downloaded or followed goes by its address
      const isCalled = named.has(id) || hasForm.has(id) || (!path.includes('{') && text.includes(path));
      return isTheirs && !isCalled ? [id] : [];
    }),
  );
  expect(without.toSorted()).toEqual(Object.keys(WITHOUT_PAGE).toSorted());
});

it('beside a row stands for each office exactly what the API lets it do', () => {
  const told = Object.entries(OFFICES_OF).map(([id, offices]) => [id, [...offices].toSorted()]);
  const open = told.map(([id]) => [
    id,
    [
      ...(['administrator', 'case-manager'] as const).filter((office) => may(SEATS[office], String(id))),
      ...(may(SEATS['platform-staff'], String(id)) ? ['platform-staff'] : []),
    ],
  ]);
  expect(told).toEqual(open);
});
