import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import type { PreventionRules } from '../rule-making/member-rules.js';
import { calendar } from '../testing/core/calendar.js';
import type { PreventionCommand } from './commands.js';
import { decidePrevention } from './decide.js';
import type { PreventionEvent } from './events.js';
import type { PreventionFile } from './file.js';
import { evolvePrevention, noPrevention, stageOn, toldToPlatforms, type Prevention } from './state.js';
import { waitingToBeDecided, waitingToBeReviewed, type Standing } from './waiting.js';

const person = (id: string): Actor => ({ kind: 'person', id });
const [ana, maja, noa, lea] = ['ana', 'maja', 'noa', 'lea'].map(person) as [Actor, Actor, Actor, Actor];
const shop: Actor = { kind: 'platform', id: 'shop' };
const on = (day: string) => instant(`${day}T02:00:00Z`);
const day = (text: string) => text as LocalDate;

const step = { days: 90, publicity: 'platforms', needsSecond: true } as const;
const rules: PreventionRules = {
  withinMonths: 12,
  replyDays: 5,
  steps: [
    { ...step, article: '4', kind: 'training', leastGrounds: 1, publicity: 'nobody', course: 'before-listing' },
    { ...step, article: '5', kind: 'pre-listing-check', leastGrounds: 2 },
  ],
};
const member = { version: '1', rules };
const decided = { d1: day('2026-10-01'), d2: day('2025-01-01') };
type Told = PreventionCommand extends infer C
  ? C extends PreventionCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
type More = { readonly when?: string } & Partial<PreventionFile>;
const part = (by: Actor): PreventionFile['part'] => {
  if (by.kind === 'platform') return 'platform';
  return by === ana ? 'party' : 'officer';
};
const decide = (by: Actor, prevention: Prevention, told: Told, { when = '2026-12-01', ...more }: More = {}) =>
  decidePrevention({ ...told, by, at: on(when) } as PreventionCommand, {
    ...{ prevention, partyId: 'p', part: part(by), member, decided, calendar },
    ...more,
  });
const after = (events: readonly PreventionEvent[], all: Prevention = noPrevention): Prevention =>
  events.reduce(evolvePrevention, all);
const refusedWith = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

const final = (decisionId: string) => ({ kind: 'final-decision', disputeId: 'x', decisionId }) as const;
const penalty = { kind: 'authority-penalty', numberContentId: 'no', imposedOn: day('2026-11-02') } as const;
const propose = (article: string, grounds: readonly (ReturnType<typeof final> | typeof penalty)[]) =>
  ({ type: 'ProposePrevention', data: { measureId: 'm', article, grounds, reasonContentId: 'why' } }) as const;
const reply = { type: 'ReplyToPrevention', data: { measureId: 'm', contentId: 'said' } } as const;
const settle = (imposed: boolean) =>
  ({ type: 'DecidePrevention', data: { measureId: 'm', imposed, reasonContentId: 'why' } }) as const;
const fulfil = {
  type: 'FulfilPrevention',
  data: { measureId: 'm', reasonContentId: 'why' },
} as const;
const passed = { certificateId: 'c', course: 'before-listing', certifiedAt: on('2026-12-01') } as const;
const contest = { type: 'ContestPrevention', data: { measureId: 'm', contentId: 'no' } } as const;
const settleContest = (upheld: boolean) =>
  ({ type: 'DecidePreventionContest', data: { measureId: 'm', upheld, reasonContentId: 'why' } }) as const;
const end = {
  type: 'EndPrevention',
  data: { measureId: 'm', cause: 'ground-reversed', reasonContentId: 'why' },
} as const;
const recommend = {
  type: 'RecommendPrevention',
  data: {
    recommendationId: 'r',
    kind: 'pre-listing-check',
    grounds: [penalty],
    platformIds: ['shop'],
    reasonContentId: 'why',
  },
} as const;
const withdraw = {
  type: 'WithdrawRecommendation',
  data: { recommendationId: 'r', cause: 'mistaken', reasonContentId: 'why' },
} as const;
const answer = {
  type: 'AnswerRecommendation',
  data: { recommendationId: 'r', followed: false, contentId: 'own' },
} as const;

const asked = after(decide(maja, noPrevention, propose('4', [final('d1')])));
const heard = after(decide(ana, asked, reply), asked);
const stands = after(decide(noa, heard, settle(true)), heard);
const checkAsked = after(decide(maja, noPrevention, propose('5', [final('d1'), penalty])));
const checkStands = after(decide(noa, after(decide(ana, checkAsked, reply), checkAsked), settle(true)), checkAsked);
const stageOf = (all: Prevention, when: string) => Object.values(all.measures).map((one) => stageOn(one, day(when)));

describe('a measure of a member', () => {
  it('follows the version that the member accepted, and enough grounds of its months', () => {
    expect(refusedWith(() => decide(maja, noPrevention, propose('9', [final('d1')])))).toBe('UnknownReference');
    expect(refusedWith(() => decide(maja, noPrevention, propose('5', [final('d1')])))).toBe('NothingNamed');
    expect(refusedWith(() => decide(maja, noPrevention, propose('5', [final('d1'), final('d2')])))).toBe(
      'NothingNamed',
    );
    expect(refusedWith(() => decide(maja, noPrevention, propose('4', [final('d9')])))).toBe('UnknownReference');
    expect(refusedWith(() => decide(maja, asked, propose('4', [final('d1')])))).toBe('NamedTwice');
    expect(Object.values(asked.measures)).toMatchObject([
      { article: '4', rulesVersion: '1', course: 'before-listing' },
    ]);
    const none = { member: { version: '1' } };
    expect(refusedWith(() => decide(maja, noPrevention, propose('4', [final('d1')]), none))).toBe('UnknownReference');
  });
  it('is decided by a second person, once the member replied or its days are over', () => {
    expect(refusedWith(() => decide(maja, heard, settle(true)))).toBe('SecondPersonNeeded');
    expect(refusedWith(() => decide(noa, asked, settle(true)))).toBe('DeadlineNotReached');
    expect(decide(noa, asked, settle(true), { when: '2026-12-20' })).toHaveLength(1);
    expect(refusedWith(() => decide(ana, asked, reply, { when: '2026-12-20' }))).toBe('DeadlinePassed');
    expect(refusedWith(() => decide(ana, heard, reply))).toBe('AnsweredAlready');
    expect(stageOf(after(decide(noa, heard, settle(false)), heard), '2026-12-02')).toEqual(['not-imposed']);
  });
  it('ends by its term', () => {
    expect(stageOf(stands, '2027-03-01')).toEqual(['in-force']);
    expect(stageOf(stands, '2027-03-02')).toEqual(['over']);
  });
  it('ends by fulfilment; a training by its certificate alone', () => {
    expect(refusedWith(() => decide(maja, stands, fulfil))).toBe('CheckMissing');
    const other = { certified: { ...passed, course: 'live-rooms' as const } };
    expect(refusedWith(() => decide(maja, stands, fulfil, other))).toBe('CheckMissing');
    const early = { certified: { ...passed, certifiedAt: on('2026-11-30') } };
    expect(refusedWith(() => decide(maja, stands, fulfil, early))).toBe('CheckMissing');
    const done = after(decide(maja, stands, fulfil, { certified: passed }), stands);
    expect(stageOf(done, '2026-12-02')).toEqual(['fulfilled']);
  });
  it('ends by an objection that somebody else upholds', () => {
    const objected = after(decide(ana, stands, contest), stands);
    for (const by of [maja, noa])
      expect(refusedWith(() => decide(by, objected, settleContest(true)))).toBe('SecondPersonNeeded');
    expect(stageOf(after(decide(lea, objected, settleContest(false)), objected), '2026-12-02')).toEqual(['in-force']);
    expect(stageOf(after(decide(lea, objected, settleContest(true)), objected), '2026-12-02')).toEqual([
      'objection-upheld',
    ]);
  });
  it('is ended by any officer, whoever decided it too, as long as it is meant or in force', () => {
    for (const by of [maja, noa, lea])
      expect(stageOf(after(decide(by, stands, end), stands), '2026-12-02')).toEqual(['ended']);
    expect(stageOf(after(decide(maja, asked, end), asked), '2026-12-02')).toEqual(['ended']);
    expect(refusedWith(() => decide(maja, stands, end, { when: '2027-03-02' }))).toBe('WrongStage');
    expect(refusedWith(() => decide(ana, stands, end))).toBe('NotFound');
    const over = after(decide(noa, checkStands, end), checkStands);
    expect(toldToPlatforms(over, on('2026-12-02'))).toEqual([]);
    expect(refusedWith(() => decide(noa, over, end))).toBe('WrongStage');
    expect(decide(maja, over, propose('5', [final('d1'), penalty]))).toHaveLength(1); // not while another stands
  });
  it('is not taken where none of its grounds stands any more', () => {
    const fallen = { d1: on('2026-11-30') };
    expect(refusedWith(() => decide(noa, heard, settle(true), { fallen }))).toBe('NothingNamed');
    expect(decide(noa, heard, settle(false), { fallen })).toHaveLength(1);
    const replied = after(decide(ana, checkAsked, reply), checkAsked);
    expect(decide(noa, replied, settle(true), { fallen })).toHaveLength(1); // a penalty is left
  });
  it('can be objected to once, and again once a ground has fallen since', () => {
    const objected = after(decide(ana, stands, contest), stands);
    const again = (all: Prevention, fellOn?: string) =>
      decide(ana, all, contest, { when: '2026-12-20', ...(fellOn && { fallen: { d1: on(fellOn) } }) });
    const rejected = after(decide(lea, objected, settleContest(false)), objected);
    expect(refusedWith(() => again(rejected))).toBe('AnsweredAlready');
    expect(refusedWith(() => again(rejected, '2026-11-30'))).toBe('AnsweredAlready');
    expect(refusedWith(() => again(objected, '2026-12-15'))).toBe('AnsweredAlready'); // the first waits
    const anew = after(again(rejected, '2026-12-15'), rejected);
    expect(anew.measures['m']).not.toHaveProperty('objectionDecision');
    expect(stageOf(after(decide(lea, anew, settleContest(true), { when: '2026-12-21' }), anew), '2026-12-22')).toEqual([
      'objection-upheld',
    ]);
  });
  it('is told to platforms where the rules say so, while it is in force', () => {
    expect(toldToPlatforms(stands, on('2026-12-02'))).toEqual([]);
    expect(toldToPlatforms(checkStands, on('2026-12-02'))).toHaveLength(1);
    expect(toldToPlatforms(checkStands, on('2027-12-02'))).toEqual([]);
  });
});

describe('a recommendation about somebody who is no member', () => {
  // prettier-ignore
  const noMember = { prevention: noPrevention, partyId: 'p', decided, calendar };
  const put = (told: Told, by: Actor = maja, prevention: Prevention = noPrevention) =>
    decidePrevention({ ...told, by, at: on('2026-12-01') } as PreventionCommand, {
      ...noMember,
      prevention,
      part: part(by),
    });
  it('goes to the platforms that it names, and each says what it decided alone', () => {
    const made = after(put(recommend));
    expect(put(answer, shop, made)).toMatchObject([{ data: { platformId: 'shop', followed: false } }]);
    expect(refusedWith(() => put(answer, { kind: 'platform', id: 'mall' }, made))).toBe('NotFound');
    expect(Object.values(after(put(answer, shop, made), made).recommendations)).toMatchObject([{ answers: { shop: { contentId: 'own' } } }]); // prettier-ignore
  });
  it('is taken back once, and platforms see it so', () => {
    const made = after(put(recommend));
    const gone = after(put(withdraw, lea, made), made);
    expect(gone.recommendations['r']).toMatchObject({ withdrawal: { cause: 'mistaken', officerId: 'lea' } });
    expect(refusedWith(() => put(withdraw, lea, gone))).toBe('AnsweredAlready');
    expect(refusedWith(() => put(withdraw, shop, made))).toBe('NotFound');
    expect(refusedWith(() => put(withdraw))).toBe('NotFound');
  });
  it('is made of no member, and rests on something', () => {
    expect(refusedWith(() => decide(maja, noPrevention, recommend))).toBe('WrongStage');
    expect(refusedWith(() => put({ ...recommend, data: { ...recommend.data, grounds: [] } }))).toBe('NothingNamed');
    expect(refusedWith(() => put({ ...recommend, data: { ...recommend.data, platformIds: [] } }))).toBe('NothingNamed');
  });
});

describe('what waits for the association', () => {
  const toDecide = (all: Prevention, when = '2026-12-02') =>
    waitingToBeDecided(all, on(when), calendar).map(({ kind, barred }) => [kind, ...barred]);
  const objected = after(decide(ana, stands, contest), stands);
  const reviewed = (all: Prevention, standing: Partial<Standing> = {}, when = '2026-12-20') =>
    waitingToBeReviewed(all, { fallen: {}, leastGroundsOf: () => 2, ...standing }, on(when)).map(
      ({ aboutId, since }) => `${aboutId} ${since.slice(0, 10)}`,
    );
  const fallen = { d1: on('2026-12-15') };

  it('is a measure once the member was heard, or can be no more, for another where the rules say so', () => {
    expect(toDecide(asked)).toEqual([]);
    expect(toDecide(asked, '2026-12-20')).toEqual([['decide-prevention', 'maja']]);
    expect(toDecide(heard)).toEqual([['decide-prevention', 'maja']]);
    for (const done of [stands, after(decide(noa, heard, settle(false)), heard), after(decide(noa, heard, end), heard)])
      expect(toDecide(done)).toEqual([]);
  });
  it('is an objection, for whoever had no hand in the measure, until it is decided', () => {
    expect(toDecide(objected)).toEqual([['decide-prevention-contest', 'maja', 'noa']]);
    expect(toDecide(after(decide(lea, objected, settleContest(false)), objected))).toEqual([]);
  });
  it('is a measure in force that too few grounds carry, since the one fell that it needed', () => {
    expect(reviewed(checkStands)).toEqual([]);
    expect(reviewed(checkStands, { fallen })).toEqual(['m 2026-12-15']);
    expect(reviewed(checkStands, { fallen, leastGroundsOf: () => 1 })).toEqual([]);
    expect(reviewed(checkAsked, { fallen })).toEqual([]);
    expect(reviewed(checkStands, { fallen }, '2027-12-02')).toEqual([]);
    expect(reviewed(after(decide(noa, checkStands, end), checkStands), { fallen })).toEqual([]);
  });
  it('is one of whoever is no member any more', () => {
    expect(reviewed(checkStands, { goneSince: on('2026-12-10') })).toEqual(['m 2026-12-10']);
    expect(reviewed(checkStands, { fallen, goneSince: on('2026-12-18') })).toEqual(['m 2026-12-15']);
  });
  it('is a recommendation none of whose grounds is left, until it is taken back', () => {
    const data = { ...recommend.data, grounds: [final('d1')] };
    const against = { d1: day('2026-10-01') };
    const alone = { partyId: 'p', part: 'officer', decided: against, calendar, prevention: noPrevention } as const;
    const made = after(decidePrevention({ ...recommend, data, by: maja, at: on('2026-12-01') }, alone));
    expect([reviewed(made), reviewed(made, { fallen })]).toEqual([[], ['r 2026-12-15']]);
    const back = { ...withdraw, by: maja, at: on('2026-12-16') };
    expect(reviewed(after(decidePrevention(back, { ...alone, prevention: made }), made), { fallen })).toEqual([]);
  });
});

it('is nobody’s to touch who has no part in it', () => {
  for (const [by, told] of [
    [ana, settle(true)],
    [maja, reply],
    [shop, contest],
  ] as const)
    // prettier-ignore
    expect(refusedWith(() => decide(by, asked, told))).toBe('NotFound');
});

describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const objected = after(decide(ana, stands, contest), stands);
  const recommended = { ...{ partyId: 'p', decided, calendar }, prevention: noPrevention };
  const made = after(
    decidePrevention({ ...recommend, by: maja, at: on('2026-12-01') }, { ...recommended, part: 'officer' }),
  );
  const today = [
    ...[decide(maja, noPrevention, propose('4', [final('d1')])), decide(ana, asked, reply)],
    ...[decide(noa, heard, settle(true)), decide(ana, stands, contest), decide(lea, objected, settleContest(true))],
    ...[decide(maja, stands, fulfil, { certified: passed }), decide(maja, stands, end)].flat(),
    decidePrevention({ ...recommend, by: maja, at: on('2026-12-01') }, { ...recommended, part: 'officer' }),
    decidePrevention(
      { ...answer, by: shop, at: on('2026-12-01') },
      {
        ...recommended,
        part: 'platform',
        prevention: after(
          decidePrevention({ ...recommend, by: maja, at: on('2026-12-01') }, { ...recommended, part: 'officer' }),
        ),
      },
    ),
    decidePrevention(
      { ...withdraw, by: maja, at: on('2026-12-01') },
      { ...recommended, part: 'officer', prevention: made },
    ),
  ].flat();
  it('are of every event, and of nothing else', () =>
    expect(readdirSync(folder).sort()).toEqual(today.map(({ type }) => `${type}.json`).sort()));
  it.each(today.map((event) => [event.type, event] as const))('%s is as it was released', (type, event) =>
    expect(canonicalJson(event)).toBe(readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd()),
  );
});
