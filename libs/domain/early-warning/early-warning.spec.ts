import { readdirSync, readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { EarlyWarningCommand, RaiseWarnings } from './commands.js';
import { allowedOnWarning, decideMorning, lookerOf, seesWarning } from './decide.js';
import type { Concerned, EarlyWarningEvent } from './events.js';
import { evolveMorning, unreckoned, type Morning } from './state.js';

const at = instant('2026-11-01T00:10:00Z');
const clock: Actor = { kind: 'engine', id: 'early-warnings' };
const maja: Actor = { kind: 'person', id: 'maja' };
const mall: Actor = { kind: 'platform', id: 'mall', person: 'pia' };
const ben: Actor = { kind: 'person', id: 'ben', onBehalfOf: 'shop' };
const stranger: Actor = { kind: 'person', id: 'sam' };
const contextOf = (by: Actor) =>
  ({
    duties: by === maja ? ['case-manager'] : [],
    mayActFor: by === ben ? ['shop'] : [],
  }) as unknown as DecisionContext;
const CONCERNED: readonly Concerned[] = [
  { as: 'shop', id: 'shop' },
  { as: 'platform', id: 'mall' },
];
type Told = EarlyWarningCommand extends infer C
  ? C extends EarlyWarningCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const fileOf = (by: Actor, morning: Morning) => ({
  morning,
  looker: lookerOf(by, contextOf(by), 'house'),
  concerned: () => CONCERNED,
});
const decide = (by: Actor, morning: Morning, told: Told): readonly EarlyWarningEvent[] =>
  decideMorning({ ...told, by, at } as EarlyWarningCommand, fileOf(by, morning));
const after = (events: readonly EarlyWarningEvent[], morning: Morning = unreckoned): Morning =>
  events.reduce(evolveMorning, morning);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const warning = {
  source: 'complaint',
  about: { kind: 'shop', id: 'shop', platformId: 'mall' },
  since: localDate('2026-10-20'),
  seen: { part: 16, whole: 400 },
  low: 0.0248,
  high: 0.0641,
  expected: { part: 20, whole: 4000, rate: 0.0051, season: 1, years: 1, scatter: 1.2 },
  chance: 0.0004,
  error: 1.3,
} as const;
const raise: { readonly type: 'RaiseWarnings'; readonly data: RaiseWarnings['data'] } = {
  type: 'RaiseWarnings',
  data: {
    festivalId: 'autumn',
    festivalOn: localDate('2026-11-11'),
    on: localDate('2026-11-01'),
    subjects: 210,
    quiet: { mornings: 6, asked: 1260, alarms: 2 },
    earlier: { festivals: 1, warned: 3, stayed: 2 },
    warnings: [warning, { ...warning, about: { kind: 'category', id: 'product/trademark' } }],
  },
};
const raised = decide(clock, unreckoned, raise);
const morning = after(raised);
const acknowledge: Told = { type: 'AcknowledgeWarning', data: { warning: 1 } };
const send: Told = { type: 'SendWarningOn', data: { warning: 1, to: ['shop', 'platform'] } };
const dismiss: Told = { type: 'DismissWarning', data: { warning: 1, reason: 'one-complainant' } };

it('is raised once for a morning', () => expect(refusedWith(() => decide(clock, morning, raise))).toBe('WrongStage'));

it('is seen by the staff, acknowledged once, and is nothing to anybody else', () => {
  const seen = after(decide(maja, morning, acknowledge), morning);
  expect(seen.warnings[0]?.acknowledged).toEqual([{ kind: 'association', id: 'house', at }]);
  expect(seen.warnings[1]?.acknowledged).toEqual([]);
  expect(refusedWith(() => decide(maja, seen, acknowledge))).toBe('AnsweredAlready');
  for (const by of [mall, ben, stranger]) expect(refusedWith(() => decide(by, seen, acknowledge))).toBe('NotFound');
  expect(refusedWith(() => decide(maja, seen, { type: 'AcknowledgeWarning', data: { warning: 3 } }))).toBe('NotFound');
});

it('is sent on to those whom it concerns, who see it then and may say that they have', () => {
  const sent = after(decide(maja, morning, send), morning);
  const [one, other] = sent.warnings;
  if (one === undefined || other === undefined) throw new Error('two were raised');
  for (const by of [mall, ben]) {
    const looker = lookerOf(by, contextOf(by), 'house');
    expect([seesWarning(one, looker), seesWarning(other, looker)]).toEqual([true, false]);
    expect(decide(by, sent, acknowledge)).toMatchObject([{ type: 'WarningAcknowledged', data: { by: looker } }]);
    expect(refusedWith(() => decide(by, sent, dismiss))).toBe('AnsweredAlready');
  }
  expect(seesWarning(one, lookerOf(stranger, contextOf(stranger), 'house'))).toBe(false);
  expect(refusedWith(() => decide(maja, sent, send))).toBe('AnsweredAlready');
  expect(refusedWith(() => decide(maja, sent, dismiss))).toBe('AnsweredAlready');
});

it('goes to nobody whom it does not concern, and later to who was left out', () => {
  const to = (...whom: readonly Concerned['as'][]): Told => ({ type: 'SendWarningOn', data: { warning: 1, to: whom } });
  expect(refusedWith(() => decide(maja, morning, to('right-holder')))).toBe('UnknownReference');
  const first = after(decide(maja, morning, to('platform')), morning);
  const both = after(decide(maja, first, to('shop', 'platform')), first);
  expect(both.warnings[0]?.sentTo.map(({ as }) => as)).toEqual(['platform', 'shop']);
});

it('is dismissed with a reason, and then goes nowhere', () => {
  const gone = after(decide(maja, morning, dismiss), morning);
  expect(gone.warnings[0]?.dismissed).toEqual({ reason: 'one-complainant', at });
  const one = gone.warnings[0];
  expect(one && allowedOnWarning(one, { kind: 'association', id: 'house' }, CONCERNED)).toEqual([]);
  for (const told of [acknowledge, send, dismiss])
    expect(refusedWith(() => decide(maja, gone, told))).toBe('AnsweredAlready');
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    raised,
    decide(maja, morning, acknowledge),
    decide(maja, morning, send),
    decide(maja, morning, dismiss),
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
