import { readdirSync, readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { assertContent } from '../rule-making/kinds.js';
import { unheard, type Tip } from '../tip/state.js';
import type { RewardCommand, RewardFile } from './actions.js';
import { periodOf, spentAt } from './budget.js';
import { allowedRewardActions, decideReward } from './decide.js';
import type { RewardEvent } from './events.js';
import type { RewardRules } from './reward-rules.js';
import { evolveRewards, noRewards, rewardStageAt, REWARD_EVENT_TYPES, type Rewards } from './state.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const [maja, noa, eve, anybody] = [person('maja'), person('noa'), person('eve'), person('public')];
const on = (day: string): Instant => instant(`${day}T02:00:00Z`);
const both = { 'zh-CN': '一', en: 'One' };
const rules: RewardRules = {
  title: both,
  articles: [{ number: '1', heading: both, text: both }],
  grades: [
    { code: 'first', name: both, subjects: ['counterfeit'], outcomes: ['acted'], least: 100, most: 600 },
    { code: 'second', name: both, subjects: ['counterfeit', 'other'], outcomes: ['taken-up'], least: 50, most: 90 },
  ],
  ...{ budget: 1_000, budgetMonths: 3, claimDays: 30 },
};
const inForce = { version: '1', hash: 'rules', rules };
const acted: Tip = {
  stage: 'routed',
  subject: 'counterfeit',
  claimHash: 'code',
  pictures: {},
  answers: [{ by: 'platform', outcome: 'acted', answeredAt: on('2026-03-01') }],
};
type Beside = Partial<Pick<RewardFile, 'tip'>> & { readonly rules?: RewardFile['inForce'] | 'none' };
const fileOf = (by: Actor, rewards: Rewards, { tip = acted, rules: known = inForce }: Beside = {}): RewardFile => ({
  ...{ rewards, tip, ...(known !== 'none' && { inForce: known }) },
  context: { duties: by === maja || by === noa ? ['case-manager'] : [] },
});
type Told = RewardCommand extends infer C ? (C extends RewardCommand ? Pick<C, 'type' | 'data'> : never) : never;
type When = Beside & { readonly day?: string };
const decide = (by: Actor, rewards: Rewards, told: Told, { day = '2026-03-02', ...beside }: When = {}) =>
  decideReward({ ...told, by, at: on(day) } as RewardCommand, fileOf(by, rewards, beside));
const after = (events: readonly RewardEvent[], rewards: Rewards = noRewards): Rewards =>
  events.reduce(evolveRewards, rewards);
const refused = (...asked: Parameters<typeof decide>): string => {
  try {
    decide(...asked);
    return 'recorded';
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const stage = (rewards: Rewards, day: string) => rewardStageAt(rewards.byTip['t'] as never, on(day));

const propose = (sum = 500, grade = 'first', tipId = 't'): Told => ({
  type: 'ProposeReward',
  data: { tipId, grade, sum, reasonContentId: 'why' },
});
const grant = (tipId = 't'): Told => ({ type: 'DecideReward', data: { tipId, granted: true } });
const decline: Told = { type: 'DecideReward', data: { tipId: 't', granted: false, reasonContentId: 'no' } };
const claim = (codeHash = 'code'): Told => ({
  type: 'ClaimReward',
  data: { tipId: 't', codeHash, claimContentId: 'payee' },
});
const pay = (day = '2026-03-05'): Told => ({
  type: 'RecordRewardPaid',
  data: { tipId: 't', referenceContentId: 'bank', paidOn: localDate(day) },
});
const withhold: Told = {
  type: 'WithholdReward',
  data: { tipId: 't', ground: 'affiliated', reasonContentId: 'known' },
};
const release: Told = { type: 'ReleaseReward', data: { tipId: 't', reasonContentId: 'checked' } };

const proposed = after(decide(maja, noRewards, propose()));
const granted = after(decide(noa, proposed, grant()), proposed);
const claimed = after(decide(anybody, granted, claim(), { day: '2026-03-04' }), granted);

it('is proposed by the rules in force, for what came of a tip', () => {
  expect(proposed.byTip['t']).toMatchObject({ rules: { version: '1', hash: 'rules' }, grade: 'first', sum: 500 });
  expect(refused(maja, noRewards, propose(601))).toBe('SumOutside');
  expect(refused(maja, noRewards, propose(60, 'second'))).toBe('RewardNotOpen');
  expect(refused(maja, noRewards, propose(60, 'third'))).toBe('UnknownReference');
  expect(refused(maja, noRewards, propose(), { rules: 'none' })).toBe('RewardNotOpen');
  for (const tip of [{ ...acted, answers: [] }, (({ claimHash: _, ...rest }) => rest)(acted)])
    expect(refused(maja, noRewards, propose(), { tip })).toBe('RewardNotOpen');
});

it('is decided by another person than who proposed it', () => {
  expect(refused(maja, proposed, grant())).toBe('SecondPersonNeeded');
  expect(refused(maja, proposed, decline)).toBe('SecondPersonNeeded');
  expect(stage(after(decide(noa, proposed, decline), proposed), '2026-03-02')).toBe('declined');
  expect(refused(maja, after(decide(noa, proposed, decline), proposed), propose())).toBe('recorded');
  expect(refused(noa, granted, grant())).toBe('WrongStage');
});

it('is nobody’s but an officer’s to propose, decide and pay', () => {
  for (const by of [eve, anybody, { ...maja, onBehalfOf: 'shop' }])
    for (const told of [propose(), grant(), pay(), withhold, release])
      expect(refused(by, claimed, told)).toBe('NotFound');
  expect(refused(maja, noRewards, propose(), { tip: unheard })).toBe('NotFound');
});

it('is claimed by whoever has the code, within its days', () => {
  expect(refused(anybody, granted, claim('another'))).toBe('ClaimCodeWrong');
  expect(refused(anybody, noRewards, claim())).toBe('NotFound');
  expect(stage(granted, '2026-04-01')).toBe('granted');
  expect(stage(granted, '2026-04-02')).toBe('lapsed');
  expect(refused(anybody, granted, claim(), { day: '2026-04-02' })).toBe('WrongStage');
  expect(refused(anybody, claimed, claim())).toBe('WrongStage');
});

it('is paid once, after its claim, on a day that can be', () => {
  expect(refused(maja, granted, pay())).toBe('WrongStage');
  expect(refused(maja, claimed, pay('2026-03-06'), { day: '2026-03-05' })).toBe('InstantImplausible');
  expect(refused(maja, claimed, pay('2026-03-01'), { day: '2026-03-05' })).toBe('InstantImplausible');
  const paid = after(decide(maja, claimed, pay(), { day: '2026-03-05' }), claimed);
  expect(stage(paid, '2026-05-01')).toBe('paid');
  expect(refused(maja, paid, pay(), { day: '2026-03-06' })).toBe('WrongStage');
});

it('is withheld from an officer or somebody affiliated, by another than who granted it', () => {
  expect(refused(noa, claimed, withhold)).toBe('SecondPersonNeeded');
  expect(stage(after(decide(maja, claimed, withhold), claimed), '2026-03-04')).toBe('withheld');
});

it('is paid after all where another than who withheld it says so, who does not withhold it again', () => {
  const withheld = after(decide(maja, claimed, withhold), claimed);
  expect(refused(maja, withheld, release)).toBe('SecondPersonNeeded');
  expect(refused(noa, claimed, release)).toBe('WrongStage');
  const released = after(decide(noa, withheld, release), withheld);
  expect(stage(released, '2026-03-04')).toBe('claimed');
  expect(spentAt(released, rules, on('2026-03-04'))).toBe(500);
  expect(refused(maja, released, withhold)).toBe('SecondPersonNeeded');
  expect(refused(maja, released, pay(), { day: '2026-03-05' })).toBe('recorded');
});

it('spends no more than the budget of its period; what lapses or is withheld is free again', () => {
  const second = after(decide(maja, granted, propose(600, 'first', 'u')), granted);
  expect(refused(noa, second, grant('u'))).toBe('RewardBudgetSpent');
  expect(refused(noa, second, grant('u'), { day: '2026-04-02' })).toBe('recorded');
  const freed = after(
    decide(maja, claimed, withhold),
    after(decide(maja, claimed, propose(600, 'first', 'u')), claimed),
  );
  expect(refused(noa, freed, grant('u'))).toBe('recorded');
  expect(spentAt(granted, rules, on('2026-03-31'))).toBe(500);
  expect(spentAt(granted, rules, on('2026-04-01'))).toBe(0);
  expect([1, 3, 12].map((months) => periodOf(localDate('2026-11-29'), months))).toEqual([
    ...['2026-11-01', '2026-10-01', '2026-01-01'],
  ]);
});

it('offers what can be done, and a proposal where a grade fits', () => {
  const may = (by: Actor, rewards: Rewards, beside: Beside = {}) =>
    allowedRewardActions(by, { tipId: 't', at: on('2026-03-04'), file: fileOf(by, rewards, beside) });
  expect(may(maja, noRewards)).toEqual(['ProposeReward']);
  expect(may(maja, noRewards, { tip: { ...acted, answers: [] } })).toEqual([]);
  expect([may(maja, proposed), may(noa, proposed)]).toEqual([[], ['DecideReward']]);
  expect(may(noa, claimed)).toEqual(['RecordRewardPaid']);
  expect(may(maja, claimed)).toEqual(['RecordRewardPaid', 'WithholdReward']);
  expect(may(eve, noRewards)).toEqual([]);
});

it('has rules with each code once, and sums within their budget', () => {
  const wrong = (change: Partial<RewardRules>): string => {
    try {
      assertContent('reward-rules', { ...rules, ...change });
      return 'right';
    } catch (error) {
      if (error instanceof Refused) return error.code;
      throw error;
    }
  };
  const [first] = rules.grades;
  expect(wrong({})).toBe('right');
  expect(wrong({ grades: [...rules.grades, ...rules.grades] })).toBe('NamedTwice');
  expect(wrong({ budget: 599 })).toBe('SumOutside');
  expect(wrong({ grades: [{ ...first, least: 700 } as never] })).toBe('SumOutside');
  expect(wrong({ budgetMonths: 5 })).toBe('UnknownReference');
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    ...[decide(maja, noRewards, propose()), decide(noa, proposed, grant()), decide(noa, proposed, decline)],
    ...[decide(anybody, granted, claim(), { day: '2026-03-04' })],
    ...[decide(maja, claimed, pay(), { day: '2026-03-05' }), decide(maja, claimed, withhold)],
    ...[decide(noa, after(decide(maja, claimed, withhold), claimed), release)],
  ].flat();
  it('are of every event, and of nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort());
    expect(today.map(({ type }) => type).sort()).toEqual([...REWARD_EVENT_TYPES].sort());
  });
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
