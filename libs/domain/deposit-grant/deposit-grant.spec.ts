import { readdirSync, readFileSync } from 'node:fs';
import { returnDueOn, returnStep } from '../access/copies-returned.js';
import { localDate } from '../calendar/local-date.js';
import { unmadeDeposit, type Deposit } from '../deposit/state.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { DepositGrantCommand, LaterDepositGrant } from './commands.js';
import { allowedGrantActions, decideDepositGrant } from './decide.js';
import type { DepositGrantEvent } from './events.js';
import { evolveDepositGrant, grantEndsOn, ungranted, type DepositGrant } from './state.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const [ana, ben, dora, max] = [person('ana'), person('ben'), person('dora'), person('max')];
const PARTIES: Readonly<Record<string, readonly string[]>> = { ana: ['studio'], ben: ['factory'], dora: ['factory'] };
const contextOf = ({ id }: Actor) => ({ mayActFor: PARTIES[id] ?? [] });
const at = instant('2026-12-01T02:00:00Z');
const later = (day: string) => instant(`${day}T02:00:00Z`);
const deposit: Deposit = {
  ...unmadeDeposit,
  stage: 'stored',
  made: {
    ...{ number: 'DE-1', depositorId: 'ana', partyId: 'studio', kind: 'design', titleContentId: 't' },
    ...{ sha256: 'ab'.repeat(32), madeAt: at },
  },
  file: { sha256: 'ab'.repeat(32), size: 3, mediaType: 'text/plain', storedAt: at },
};

type Told<C> = C extends DepositGrantCommand ? Pick<C, 'type' | 'data'> : never;
const decide = (by: Actor, grant: DepositGrant, told: Told<DepositGrantCommand>, when = at, what = deposit) =>
  decideDepositGrant({ ...told, by, at: when } as DepositGrantCommand, {
    ...{ grant, deposit: what, context: contextOf(by) },
  });
const after = (events: readonly DepositGrantEvent[], one: DepositGrant = ungranted) =>
  events.reduce(evolveDepositGrant, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const menu = (by: Actor, grant: DepositGrant, when = at): readonly LaterDepositGrant['type'][] =>
  allowedGrantActions(by, when, { grant, deposit, context: contextOf(by) });

const make = {
  type: 'GrantDeposit',
  data: {
    depositId: 'd1',
    receiverId: 'factory',
    receiverKind: 'party',
    purpose: 'production',
    until: localDate('2026-12-10'),
  },
} as const;
const sign = { type: 'UndertakeDepositGrant', data: { version: '2026-12', locale: 'en', textSha256: 'cd' } } as const;
const look = { type: 'ViewGrantedDeposit', data: { viewingId: 'v1' } } as const;
const withdraw = { type: 'WithdrawDepositGrant', data: {} } as const;
const destroyed = {
  type: 'ConfirmDepositReturn',
  data: { manner: 'destroyed', papers: 2, files: 1, doneOn: localDate('2026-12-11') },
} as const;

const made = after(decide(ana, ungranted, make));
const signed = after(decide(ben, made, sign), made);
const read = after(decide(ben, signed, look), signed);

it('is opened by its depositor alone, to another, once its bytes are here and for a year at most', () => {
  expect(made.made).toMatchObject({ receiverId: 'factory', grantedBy: 'ana', grantedAt: at });
  expect(refusedWith(() => decide(ben, ungranted, make))).toBe('NotFound');
  const own = { ...make, data: { ...make.data, receiverId: 'studio' } };
  expect(refusedWith(() => decide(ana, ungranted, own))).toBe('UnknownReference');
  const { file: _, ...named } = deposit;
  expect(refusedWith(() => decide(ana, ungranted, make, at, named))).toBe('BytesMissing');
  for (const day of ['2026-11-30', '2027-12-03'])
    expect(refusedWith(() => decide(ana, ungranted, { ...make, data: { ...make.data, until: localDate(day) } }))).toBe(
      'InstantImplausible',
    );
});

it.each([
  ['reads alone', { power: 'reads' }, 'AuthorityNotConfirmed', 'AuthorityNotConfirmed'],
  ['has it in part', { scope: ['report'] }, 'AuthorityLacksScope', undefined],
  ['had it until yesterday', { until: later('2026-11-30') }, 'AuthorityExpired', 'AuthorityExpired'],
  ['has it in everything', {}, undefined, undefined],
] as const)('is opened to nobody by who %s for its party, and closed by who may act', (_, authority, opens, closes) => {
  const context = { mayActFor: ['studio'], authority };
  const agent = (grant: DepositGrant, told: Told<DepositGrantCommand>) =>
    refusedWith(() => decideDepositGrant({ ...told, by: max, at } as DepositGrantCommand, { grant, deposit, context }));
  expect([agent(ungranted, make), agent(made, withdraw)]).toEqual([opens, closes]);
  expect(allowedGrantActions(max, at, { grant: made, deposit, context })).toEqual(
    closes ? [] : ['WithdrawDepositGrant'],
  );
});

it('opens to whoever has signed, each for itself; to nobody else is it there', () => {
  expect(refusedWith(() => decide(ben, made, look))).toBe('ConfidentialityNotUndertaken');
  expect(refusedWith(() => decide(dora, signed, look))).toBe('ConfidentialityNotUndertaken');
  expect(refusedWith(() => decide(max, signed, look))).toBe('NotFound');
  expect(refusedWith(() => decide(ana, signed, look))).toBe('NotFound');
  expect(decide(ben, signed, sign)).toEqual([]);
  expect(read).toMatchObject({ looks: [{ accountId: 'ben', viewingId: 'v1', viewedAt: at }], owing: ['ben'] });
  expect(menu(ben, made)).toEqual(['UndertakeDepositGrant', 'ViewGrantedDeposit']);
  expect(menu(ana, made)).toEqual(['WithdrawDepositGrant']);
  expect(menu(max, made)).toEqual([]);
});

it('ends with its last day or when it is withdrawn, and what was read before stays on record', () => {
  expect(decide(ben, signed, look, instant('2026-12-10T15:59:59Z'))).toHaveLength(1);
  expect(refusedWith(() => decide(ben, signed, look, instant('2026-12-10T16:00:00Z')))).toBe('WrongStage');
  const over = after(decide(ana, read, withdraw, later('2026-12-05')), read);
  expect(refusedWith(() => decide(ben, over, look, later('2026-12-05')))).toBe('WrongStage');
  expect([grantEndsOn(read), grantEndsOn(over), over.looks.length]).toEqual(['2026-12-10', '2026-12-05', 1]);
  expect(refusedWith(() => decide(ana, over, withdraw, later('2026-12-06')))).toBe('WrongStage');
});

it('is owed back by whoever read it, who acts for the party no longer too, until that is confirmed', () => {
  const when = later('2026-12-12');
  const told = after(decide(ben, read, destroyed, when), read);
  expect(told).toMatchObject({ owing: [], returns: [{ accountId: 'ben', papers: 2, files: 1, confirmedAt: when }] });
  expect(refusedWith(() => decide(ben, told, destroyed, when))).toBe('WrongStage');
  expect(refusedWith(() => decide(dora, read, destroyed, when))).toBe('WrongStage');
  expect(refusedWith(() => decide(max, read, destroyed, when))).toBe('NotFound');
  const gone = { grant: read, deposit, context: { mayActFor: [] } };
  expect(allowedGrantActions(ben, when, gone)).toEqual(['ConfirmDepositReturn']);
  expect(after(decide(ben, after(decide(ben, read, destroyed, when), read), look), told).owing).toEqual(['ben']);
});

it('takes no day to come, no copies of what was never copied, and none without copies', () => {
  const tell = (more: object) => () =>
    decide(ben, read, { ...destroyed, data: { ...destroyed.data, ...more } }, later('2026-12-12'));
  expect(refusedWith(tell({ doneOn: localDate('2026-12-13') }))).toBe('InstantImplausible');
  expect(refusedWith(tell({ manner: 'none-kept' }))).toBe('EntryUnwanted');
  expect(refusedWith(tell({ papers: 0, files: 0 }))).toBe('EntryMissing');
  expect(refusedWith(tell({ manner: 'none-kept', papers: 0, files: 0 }))).toBeUndefined();
});

it('is asked for at the end, again as its day comes near, and once that is over', () => {
  const end = localDate('2026-12-10');
  expect(returnDueOn(end)).toBe('2026-12-20');
  const steps = ['2026-12-11', '2026-12-16', '2026-12-17', '2026-12-20', '2026-12-21'].map(localDate);
  expect(steps.map((day) => returnStep(end, day))).toEqual(['asked', 'asked', 'near', 'near', 'late']);
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    ...decide(ana, ungranted, make),
    ...decide(ben, made, sign),
    ...decide(ben, signed, look),
    ...decide(ana, read, withdraw),
    ...decide(ben, read, destroyed, later('2026-12-12')),
  ];
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
