import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { TokenReport } from '../timestamp/token-checks.js';
import { worthOf } from '../timestamp/token-checks.js';
import type { DepositCommand } from './commands.js';
import { allowedDepositActions, decideDeposit, isDepositor } from './decide.js';
import type { DepositEvent } from './events.js';
import { depositOwner, evolveDeposit, unmadeDeposit, type Deposit } from './state.js';

const person = (id: string, onBehalfOf?: string): Actor => ({
  kind: 'person',
  id,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
const [ana, deputy, ben] = [person('ana', 'studio'), person('dora'), person('ben')];
const engine: Actor = { kind: 'engine', id: 'parley-worker' };
const at = instant('2026-12-01T02:00:00Z');
const sha256 = 'ab'.repeat(32);
const report: TokenReport = {
  attestedAt: at,
  accuracyMs: 1_500,
  policy: '1.2.3.4.1',
  serial: '2a',
  digest: 'sha256',
  signer: 'CN=Trial Time Stamps',
  checks: [
    { check: 'imprint', outcome: 'passed' },
    { check: 'chain', outcome: 'passed' },
    { check: 'revocation', outcome: 'not-checked', why: 'not-asked' },
  ],
};

type Told = DepositCommand extends infer C ? (C extends DepositCommand ? Pick<C, 'type' | 'data'> : never) : never;
const decide = (by: Actor, deposit: Deposit, told: Told): readonly DepositEvent[] =>
  decideDeposit({ ...told, by, at } as DepositCommand, { deposit, context: contextOf(by) });
const contextOf = ({ id }: Actor) => ({ mayActFor: id === 'ana' || id === 'dora' ? ['studio'] : [] });
const after = (events: readonly DepositEvent[], one: Deposit = unmadeDeposit): Deposit =>
  events.reduce(evolveDeposit, one);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const data = { number: 'DE-1', kind: 'live-stream', titleContentId: 'title', sha256 } as const;
const make = { type: 'MakeDeposit', data: { ...data, partyId: 'studio' } } as const;
const store = { type: 'StoreDepositFile', data: { sha256, size: 3, mediaType: 'video/mp4' } } as const;
const fix = { type: 'TimestampDeposit', data: { authority: 'Trial', token: 'MAA=', report } } as const;
const publish = { type: 'PublishDeposit', data: { published: true } } as const;
const bring = { type: 'BringDeposit', data: { disputeId: 'd1', evidenceId: 'e1' } } as const;

const named = after(decide(ana, unmadeDeposit, make));
const stored = after(decide(ana, named, store), named);
const fixed = after(decide(engine, stored, fix), stored);

it('stands from the instant at which its bytes came, and is fixed by a token later', () => {
  expect(named).toMatchObject({ stage: 'named', made: { depositorId: 'ana', partyId: 'studio', madeAt: at } });
  expect(stored).toMatchObject({ stage: 'stored', file: { storedAt: at, size: 3 } });
  expect(fixed).toMatchObject({ stage: 'fixed', timestamp: { authority: 'Trial', timestampedAt: at } });
  expect(decide(ana, stored, store)).toEqual([]);
  expect(refusedWith(() => decide(engine, fixed, fix))).toBe('WrongStage');
});

it('takes no other bytes, and no token that proves nothing', () => {
  const other = { ...store, data: { ...store.data, sha256: 'cd'.repeat(32) } };
  expect(refusedWith(() => decide(ana, named, other))).toBe('HashDiffers');
  const untrusted = { ...report, checks: [{ check: 'chain', outcome: 'failed', why: 'unknown-root' }] } as const;
  expect(worthOf(untrusted)).toBe('untrusted');
  expect(() => decide(engine, stored, { ...fix, data: { ...fix.data, report: untrusted } })).toThrow('proves nothing');
});

it('is its depositor’s: of a party whoever acts for it, else the account alone; staff and strangers find none', () => {
  expect(depositOwner(named)).toBe('studio');
  expect(isDepositor(deputy, named, contextOf(deputy))).toBe(true);
  expect(refusedWith(() => decide(ben, stored, publish))).toBe('NotFound');
  expect(refusedWith(() => decide(ana, stored, fix))).toBe('NotFound');
  expect(refusedWith(() => decide(ben, unmadeDeposit, make))).toBe('UnknownReference');
  const own = after(decide(ben, unmadeDeposit, { type: 'MakeDeposit', data }));
  expect(depositOwner(own)).toBe('ben');
  expect(isDepositor(ana, own, contextOf(ana))).toBe(false);
  expect(refusedWith(() => decide(ben, own, publish))).toBe('WrongStage');
});

it('tells its title as long as its depositor lets it, and goes into a dispute once for each exhibit', () => {
  const open = after(decide(deputy, fixed, publish), fixed);
  expect(open.publishedAt).toBe(at);
  expect(decide(deputy, open, publish)).toEqual([]);
  const closed = after(decide(ana, open, { type: 'PublishDeposit', data: { published: false } }), open);
  expect(closed.publishedAt).toBeUndefined();
  const brought = after(decide(ana, fixed, bring), fixed);
  expect(brought.brought).toEqual([{ disputeId: 'd1', evidenceId: 'e1', broughtAt: at }]);
  expect(decide(ana, brought, bring)).toEqual([]);
  expect(allowedDepositActions(ana, at, { deposit: fixed, context: contextOf(ana) })).toEqual([
    ...['StoreDepositFile', 'PublishDeposit', 'BringDeposit'],
  ]);
  expect(allowedDepositActions(ben, at, { deposit: fixed, context: contextOf(ben) })).toEqual([]);
});

it.each([
  ['reads alone', { power: 'reads' }, 'AuthorityNotConfirmed', 'AuthorityNotConfirmed'],
  ['answers alone', { power: 'answers' }, 'ContactNotProved', 'ContactNotProved'],
  ['has it in part', { scope: ['report'] }, undefined, 'AuthorityLacksScope'],
  ['had it until yesterday', { until: instant('2026-11-30T02:00:00Z') }, 'AuthorityExpired', 'AuthorityExpired'],
  ['has it in everything', { until: at }, undefined, undefined],
] as const)('asks of who %s for the party how far that goes', (_, authority, acting, publishing) => {
  const file = { deposit: stored, context: { mayActFor: ['studio'], authority } };
  const dora = (told: Told, deposit = stored) =>
    refusedWith(() => decideDeposit({ ...told, by: deputy, at } as DepositCommand, { ...file, deposit }));
  const byDora = person('dora', 'studio');
  const making = { ...make, by: byDora, at } as DepositCommand;
  expect(refusedWith(() => decideDeposit(making, { ...file, deposit: unmadeDeposit }))).toBe(acting);
  expect([dora(store, named), dora(bring), dora(publish)]).toEqual([acting, acting, publishing]);
  const menu = allowedDepositActions(deputy, at, file);
  expect([menu.includes('BringDeposit'), menu.includes('PublishDeposit')]).toEqual([!acting, !publishing]);
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const open = after(decide(ana, fixed, publish), fixed);
  const today = [
    ...[decide(ana, unmadeDeposit, make), decide(ana, named, store), decide(engine, stored, fix)],
    ...[decide(ana, fixed, publish), decide(ana, fixed, bring)],
    decide(ana, open, { type: 'PublishDeposit', data: { published: false } }),
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
