import { readdirSync, readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor, type Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { RuleMakingCommand } from './actions.js';
import { allowedRuleActions, decideRuleMaking } from './decide.js';
import type { RuleMakingEvent } from './events.js';
import { assertContent } from './kinds.js';
import { evolveRuleMaking, inForceOn, lastApproved, stageAt, unmade, type RuleMaking } from './state.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const [maja, noa, anybody] = [person('maja'), person('noa'), person('public')];
const on = (day: string): Instant => instant(`${day}T02:00:00Z`);
const fileOf = (by: Actor, making: RuleMaking) => ({
  kind: 'member-rules' as const,
  making,
  context: { duties: by === anybody ? [] : (['case-manager'] as const) },
});
type Told = RuleMakingCommand extends infer C
  ? C extends RuleMakingCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const decide = (by: Actor, making: RuleMaking, told: Told, day = '2026-03-02'): readonly RuleMakingEvent[] =>
  decideRuleMaking({ ...told, by, at: on(day) } as RuleMakingCommand, fileOf(by, making));
const after = (events: readonly RuleMakingEvent[], making: RuleMaking = unmade): RuleMaking =>
  events.reduce(evolveRuleMaking, making);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const stage = (making: RuleMaking, version: string, day: string) =>
  stageAt(making, making.versions[version] as never, on(day));

const draft = (hash = 'one') => ({ type: 'DraftRules', data: { contentId: `c-${hash}`, hash } }) as const;
const revise = (version: string, hash: string) =>
  ({ type: 'ReviseRules', data: { version, contentId: `c-${hash}`, hash } }) as const;
const open = (version: string, until = '2026-03-09') =>
  ({ type: 'OpenRuleComments', data: { version, until: localDate(until) } }) as const;
const comment = (version: string) =>
  ({ type: 'CommentOnRules', data: { version, commentId: 'k1', contentId: 'why', mayBeShown: true } }) as const;
const answer = (version: string) =>
  ({ type: 'AnswerRuleComment', data: { version, commentId: 'k1', contentId: 'so' } }) as const;
const approve = (version: string, hash: string, from = '2026-04-01') =>
  ({ type: 'ApproveRules', data: { version, hash, inForceFrom: localDate(from) } }) as const;
const withdraw = (version: string) => ({ type: 'WithdrawRules', data: { version, reasonContentId: 'no' } }) as const;

const drafted = after(decide(maja, unmade, draft()));
const opened = after(decide(maja, drafted, open('1')), drafted);
const commented = after(decide(anybody, opened, comment('1')), opened);
const answered = after(decide(maja, commented, answer('1')), commented);
const approved = after(decide(noa, answered, approve('1', 'one'), '2026-03-10'), answered);

it('is drafted, commented on until the end of a day, approved by another person, and in force from a day', () => {
  expect(stage(drafted, '1', '2026-03-02')).toBe('draft');
  expect(stage(opened, '1', '2026-03-09')).toBe('comments-open');
  expect(stage(opened, '1', '2026-03-10')).toBe('comments-closed');
  expect(stage(approved, '1', '2026-03-31')).toBe('coming');
  expect(inForceOn(approved, localDate('2026-03-31'))).toBeUndefined();
  expect(inForceOn(approved, localDate('2026-04-01'))).toMatchObject({ version: '1', approverId: 'noa' });
});

it('is approved by nobody who wrote on it, of what was read, after the comments and their answers', () => {
  const to = (by: Actor, making: RuleMaking, hash = 'one', day = '2026-03-10') =>
    refusedWith(() => decide(by, making, approve('1', hash), day));
  expect(to(maja, answered)).toBe('SecondPersonNeeded');
  expect(to(noa, answered, 'two')).toBe('HashDiffers');
  expect(to(noa, commented)).toBe('CommentsUnanswered');
  expect(to(noa, answered, 'one', '2026-03-09')).toBe('WrongStage');
  expect(to(noa, drafted)).toBe('WrongStage');
  const revised = after(decide(noa, answered, revise('1', 'two'), '2026-03-10'), answered);
  expect(to(noa, revised, 'two')).toBe('SecondPersonNeeded');
  expect(to(maja, revised, 'two')).toBe('SecondPersonNeeded');
  expect(refusedWith(() => decide(noa, answered, approve('1', 'one', '2026-03-10'), '2026-03-10'))).toBe(
    'DeadlinePassed',
  );
});

it('stands still while people comment on it, and for ever once it is approved', () => {
  expect(refusedWith(() => decide(maja, opened, revise('1', 'two')))).toBe('WrongStage');
  for (const told of [revise('1', 'two'), open('1'), approve('1', 'one', '2026-05-01')])
    expect(refusedWith(() => decide(noa, approved, told, '2026-03-11'))).toBe('WrongStage');
  expect(decide(maja, drafted, revise('1', 'one'))).toEqual([]);
});

/** The next version, drafted and shown in May and approved for a day. */
const next = (making: RuleMaking, version: string, from: string): RuleMaking => {
  const started = after(decide(maja, making, draft(`v${version}`), '2026-05-04'), making);
  const shown = after(decide(maja, started, open(version, '2026-05-11'), '2026-05-04'), started);
  return after(decide(noa, shown, approve(version, `v${version}`, from), '2026-05-12'), shown);
};

it('takes the place of the version before on its day, and never goes back behind it', () => {
  const second = (from: string) => next(approved, '2', from);
  const both = second('2026-06-01');
  expect(both.versions['2']).toMatchObject({ supersedes: '1' });
  expect([stage(both, '1', '2026-05-31'), stage(both, '2', '2026-05-31')]).toEqual(['in-force', 'coming']);
  expect([stage(both, '1', '2026-06-01'), stage(both, '2', '2026-06-01')]).toEqual(['past', 'in-force']);
  expect(refusedWith(() => second('2026-04-01'))).toBe('DeadlinePassed');
});

it('is approved for no day that is more than a year away', () => {
  const to = (from: string) => () => decide(noa, answered, approve('1', 'one', from), '2026-03-10');
  expect(to('2027-03-11')()).toMatchObject([{ type: 'RulesApproved', data: { inForceFrom: '2027-03-11' } }]);
  for (const from of ['2027-03-12', '2207-03-11'])
    expect([from, refusedWith(to(from))]).toEqual([from, 'InstantImplausible']);
});

describe('what was approved for a day to come', () => {
  const coming = next(approved, '2', '2026-06-01');
  const let_ = (by: Actor, day = '2026-05-20', making = coming) => decide(by, making, withdraw('2'), day);

  it('is let go by another than who approved it, before its day', () => {
    expect(refusedWith(() => let_(noa))).toBe('SecondPersonNeeded');
    expect(refusedWith(() => let_(maja, '2026-06-01'))).toBe('WrongStage');
    const may = (by: Actor) =>
      allowedRuleActions(by, coming.versions['2'] as never, { file: fileOf(by, coming), at: on('2026-05-20') });
    expect([may(noa), may(maja)]).toEqual([[], ['WithdrawRules']]);
    expect(let_(maja)).toMatchObject([{ type: 'RulesWithdrawn', data: { version: '2', officerId: 'maja' } }]);
  });

  it('never comes into force then, and keeps no other version away', () => {
    const gone = after(let_(maja), coming);
    expect(stage(gone, '2', '2026-06-01')).toBe('withdrawn');
    expect(inForceOn(gone, localDate('2026-06-01'))).toMatchObject({ version: '1' });
    expect(gone.versions['2']).not.toHaveProperty('inForceFrom');
    expect(next(gone, '3', '2026-05-20').versions['3']).toMatchObject({ supersedes: '1', inForceFrom: '2026-05-20' });
    expect(refusedWith(() => let_(maja, '2026-05-21', gone))).toBe('WrongStage');
  });

  it('hands its place on to what was to follow it', () => {
    const three = next(coming, '3', '2026-07-01');
    expect(three.versions['3']).toMatchObject({ supersedes: '2' });
    const gone = after(let_(maja, '2026-05-20', three), three);
    expect(gone.versions['3']).toMatchObject({ supersedes: '1', inForceFrom: '2026-07-01' });
    expect(lastApproved(gone)).toMatchObject({ version: '3' });
  });
});

it.each(['constructor', '__proto__', 'toString', '9'])('has no version %s, whatever the log holds', (name) => {
  for (const told of [revise(name, 'two'), open(name), withdraw(name), approve(name, 'one'), comment(name)])
    expect(refusedWith(() => decide(noa, answered, told, '2026-03-10'))).toBe('NotFound');
  const data = { officerId: 'noa', reasonContentId: 'no', withdrawnAt: on('2026-03-02'), version: name };
  const held = after([{ type: 'RulesWithdrawn', data }], drafted);
  expect(held).toEqual(drafted);
  expect(decide(maja, held, draft('two'))).toMatchObject([{ data: { version: '2' } }]);
});

it('gives people at least its days to comment, and answers each comment once', () => {
  expect(refusedWith(() => decide(maja, drafted, open('1', '2026-03-08')))).toBe('CommentPeriodTooShort');
  expect(refusedWith(() => decide(anybody, opened, comment('1'), '2026-03-10'))).toBe('WrongStage');
  expect(refusedWith(() => decide(maja, answered, answer('1')))).toBe('AnsweredAlready');
  expect(refusedWith(() => decide(maja, opened, answer('1')))).toBe('NotFound');
});

it('is nobody’s but the staff’s while it is a draft, and again when it was let go', () => {
  const gone = after(decide(noa, opened, withdraw('1')), opened);
  for (const making of [drafted, gone])
    expect(refusedWith(() => decide(anybody, making, comment('1')))).toBe('NotFound');
  expect(refusedWith(() => decide(anybody, unmade, draft()))).toBe('NotFound');
  expect(refusedWith(() => decide(anybody, opened, open('1')))).toBe('NotYourPart');
  const may = (by: Actor, day: string) =>
    allowedRuleActions(by, answered.versions['1'] as never, { file: fileOf(by, answered), at: on(day) });
  expect(may(anybody, '2026-03-02')).toEqual(['CommentOnRules']);
  expect(may(maja, '2026-03-10')).not.toContain('ApproveRules');
  expect(may(noa, '2026-03-10')).toContain('ApproveRules');
});

it('names articles once, and sanctions of articles that are there', () => {
  const both = { 'zh-CN': '一', en: 'One' };
  const article = { number: '1', heading: both, text: both };
  const sanction = { article: '2', consequence: 'warning', publicity: 'nobody', days: 0 } as const;
  const rules = { title: both, articles: [article], termMonths: 12, remindDays: 30, hearingDays: 10, sanctions: [] };
  expect(refusedWith(() => assertContent('member-rules', rules))).toBeUndefined();
  expect(refusedWith(() => assertContent('member-rules', { ...rules, articles: [article, article] }))).toBe(
    'NamedTwice',
  );
  expect(refusedWith(() => assertContent('member-rules', { ...rules, sanctions: [sanction] }))).toBe(
    'UnknownReference',
  );
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const today = [
    ...[decide(maja, unmade, draft()), decide(maja, drafted, revise('1', 'two')), decide(maja, drafted, open('1'))],
    ...[decide(anybody, opened, comment('1')), decide(maja, commented, answer('1'))],
    ...[decide(noa, answered, approve('1', 'one'), '2026-03-10'), decide(noa, opened, withdraw('1'))],
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(
      [...today.map(({ type }) => `${type}.json`), 'RulesDrafted.2.json'].sort(),
    ));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
