import { readFileSync } from 'node:fs';
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
import { OFFICES_OF } from '../apps/web/src/features/acts/offices-of.js';

const description = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Description;
const writes = Object.entries(description.paths).flatMap(([path, ways]) =>
  Object.entries(ways).flatMap(([method, { operationId }]) => (method === 'get' ? [] : [{ operationId, path }])),
);
const known = new Set(writes.map(({ operationId }) => operationId));
const mayStaff = (id: string): boolean =>
  DOORS.get(id)?.rules.some((rule) => rule === 'case-manager' || rule === 'administrator') === true;
const commands = Object.keys(ACTIONS).filter(isCommand);
const isNone = (screen: Screen): boolean => typeof screen === 'object' && 'none' in screen;

it('every act of the association’s people in a dispute has a screen, and so has nobody else’s', () => {
  const without = commands.filter((name) => ACTIONS[name].by.includes('case-manager') && isNone(ACT_SCREENS[name]));
  expect(without).toEqual(['StoreEvidence']); // its bytes follow what named them
  const beside = commands.filter((name) => !ACTIONS[name].by.includes('case-manager') && !isNone(ACT_SCREENS[name]));
  expect(beside).toEqual([]);
});

it('gives the true reason where there is none', () => {
  const byItself = (name: Command): boolean => ACTIONS[name].by.every((role) => role === 'clock' || role === 'engine');
  expect(commands.filter((name) => isReason(ACT_SCREENS[name], 'by-itself') !== byItself(name))).toEqual([]);
});
const isReason = (screen: Screen, reason: string): boolean =>
  typeof screen === 'object' && 'none' in screen && screen.none === reason;

it('every operation that staff may call has a screen, or a reason why not', () => {
  const ofCommands = new Set(commands.map(operationOf));
  const isOwn = (path: string): boolean => path.startsWith('/v1/me/') || path === '/v1/sessions/current';
  const missing = writes.filter(
    ({ operationId, path }) =>
      mayStaff(operationId) &&
      !isOwn(path) &&
      !ofCommands.has(operationId) &&
      !Object.hasOwn(OPERATION_SCREENS, operationId),
  );
  expect(missing).toEqual([]);
});

it('names no operation that is not there', () => {
  expect([...FORM_OPERATIONS, ...Object.keys(OPERATION_SCREENS)].filter((id) => !known.has(id))).toEqual([]);
  expect([...FORM_OPERATIONS].filter((id) => !mayStaff(id))).toEqual([]);
});

it('beside a row stands for each office exactly what the API lets it do', () => {
  const told = Object.entries(OFFICES_OF).map(([id, offices]) => [id, [...offices].toSorted()]);
  const open = told.map(([id]) => [
    id,
    DOORS.get(String(id))
      ?.rules.filter((rule) => rule === 'case-manager' || rule === 'administrator')
      .toSorted(),
  ]);
  expect(told).toEqual(open);
});
