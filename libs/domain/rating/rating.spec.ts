import { localDate } from '../calendar/local-date.js';
import type { Actor } from '../kernel/message.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai } from '../testing/core/commands.js';
import { acceptRatingRules, leaveRating } from './accept-rating-rules.js';
import { confirmGrade, type GradeFacts } from './confirm-grade.js';
import { consentToPublicity, withdrawPublicity } from './consent-to-publicity.js';
import { contestFact, decideContest } from './contest-fact.js';
import type { RatingEvent } from './events.js';
import { ratingNews, ratingTasks } from './news.js';
import { dropGradeNotice, noticeGrade, type Proposal } from './notice-grade.js';
import { askForRepair, decideRepair } from './repair-fact.js';
import { evolveRating, isRated, notRated } from './state.js';

const day = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };
const objecting = {
  within: { unit: 'working-days', count: 10, lastDay: day },
  clause: 'O.1',
  version: '2027-01',
  calendar,
} as const;
const ben: Actor = { kind: 'person', id: 'ben-account' };
const mia: Actor = { kind: 'person', id: 'mia' };
const lea: Actor = { kind: 'person', id: 'lea' };
const rules = { memberId: 'ben', kind: 'organisation', version: '2027-01', hash: 'h1' } as const;
const accept = (
  data: { memberId: string; kind: 'organisation' | 'person'; version: string; hash: string } = rules,
  at = '03-01T10:00',
) => ({ type: 'AcceptRatingRules', data, by: ben, at: shanghai(at) }) as const;
const after = (...events: readonly RatingEvent[]) => events.reduce(evolveRating, notRated);
const accepted = acceptRatingRules(accept(), notRated);
const proposal: Proposal = {
  role: 'merchant',
  from: 'B',
  to: 'C',
  on: localDate('2026-03-20'),
  version: '2027-01',
  score: 55_000,
  factIds: ['d1.f', 'd2.f'],
  serious: false,
};
const noticed = (more: Partial<Proposal> = {}, member = after(...accepted)) =>
  noticeGrade(
    { type: 'NoticeGrade', data: { noticeId: 'n1', role: 'merchant' }, by: mia, at: shanghai('03-21T10:00') },
    member,
    { ...proposal, ...more },
    objecting,
  );
const confirm = (at: string, by: Actor = mia) =>
  ({ type: 'ConfirmGrade', data: { role: 'merchant', noticeId: 'n1' }, by, at: shanghai(at) }) as const;
const all: GradeFacts = { proposal, holds: () => true, idsOf: (factId) => [factId], calendar };
const contest = (member = after(...accepted), factId = 'd1.f') =>
  contestFact(
    {
      type: 'ContestFact',
      data: { objectionId: `o-${factId}`, groundContentId: 'why' },
      by: ben,
      at: shanghai('03-22T10:00'),
    },
    member,
    { factId, disputeId: 'd1' },
    objecting,
  );
const decided = (upheld: boolean, by: Actor = lea) =>
  ({
    type: 'DecideContest',
    data: { objectionId: 'o-d1.f', upheld, reasonContentId: 'so' },
    by,
    at: shanghai('03-25T10:00'),
  }) as const;

describe('acceptance', () => {
  it('is of a version, once, and of the next one when it comes', () => {
    expect(accepted).toEqual([
      { type: 'RatingRulesAccepted', data: { ...rules, acceptedAt: shanghai('03-01T10:00') } },
    ]);
    expect(acceptRatingRules(accept(), after(...accepted))).toEqual([]);
    const both = [
      ...accepted,
      ...acceptRatingRules(accept({ ...rules, version: '2028-01', hash: 'h2' }, '06-01T10:00'), after(...accepted)),
    ];
    expect(after(...both).accepted).toEqual([
      { version: '2027-01', hash: 'h1', on: '2026-03-01' },
      { version: '2028-01', hash: 'h2', on: '2026-06-01' },
    ]);
  });
  it('ends when the member likes, and can be given again; whoever never gave it is not rated', () => {
    const leave = { type: 'LeaveRating', data: {}, by: ben, at: shanghai('04-01T10:00') } as const;
    const left = [...accepted, ...leaveRating(leave, after(...accepted))];
    expect(isRated(after(...left))).toBe(false);
    expect(() => leaveRating(leave, after(...left))).toThrow('RulesNotAccepted');
    expect(isRated(after(...left, ...acceptRatingRules(accept(), after(...left))))).toBe(true);
    expect(() => noticed({}, notRated)).toThrow('NotFound');
    expect(() => contest(notRated)).toThrow('RulesNotAccepted');
  });
  it('is no consent to public grades, which is separate and can be withdrawn', () => {
    const told = { data: {}, by: ben, at: shanghai('03-02T10:00') };
    expect(after(...accepted).isPublic).toBe(false);
    const open = [...accepted, ...consentToPublicity({ type: 'ConsentToPublicity', ...told }, after(...accepted))];
    expect(after(...open).isPublic).toBe(true);
    expect(consentToPublicity({ type: 'ConsentToPublicity', ...told }, after(...open))).toEqual([]);
    expect(after(...open, ...withdrawPublicity({ type: 'WithdrawPublicity', ...told }, after(...open))).isPublic).toBe(
      false,
    );
    expect(() => consentToPublicity({ type: 'ConsentToPublicity', ...told }, notRated)).toThrow('RulesNotAccepted');
  });
});

describe('a worse grade', () => {
  it('is noticed with its facts, rules and score, and ten working days to object', () => {
    const [event] = noticed();
    expect(event?.data).toMatchObject({
      ...proposal,
      noticeId: 'n1',
      officerId: 'mia',
      due: { dueAt: shanghai('2026-04-04T00:00:00') },
    });
    expect(event?.data.due.derivation).toMatchObject({
      clause: 'O.1',
      trigger: { event: 'GradeNoticed' },
      rulebook: { id: 'integrity', version: '2027-01' },
    });
  });
  it('is noticed only where the looks propose one, one at a time', () => {
    const notice = {
      type: 'NoticeGrade',
      data: { noticeId: 'n2', role: 'merchant' },
      by: mia,
      at: shanghai('03-22T10:00'),
    } as const;
    expect(() => noticeGrade(notice, after(...accepted), undefined, objecting)).toThrow('WrongStage');
    expect(() => noticeGrade(notice, after(...accepted, ...noticed()), proposal, objecting)).toThrow('AnsweredAlready');
  });
  it('is confirmed by a person when the time is over, not a moment before', () => {
    const member = after(...accepted, ...noticed());
    expect(() => confirmGrade(confirm('2026-04-04T00:00:00'), member, all)).toThrow('DeadlineNotReached');
    const [event] = confirmGrade(confirm('04-04T00:01'), member, all);
    expect(event?.data).toMatchObject({
      noticeId: 'n1',
      role: 'merchant',
      grade: 'C',
      on: '2026-04-04',
      factIds: proposal.factIds,
      officerId: 'mia',
    });
    expect(() =>
      confirmGrade(confirm('04-05T10:00'), after(...accepted, ...noticed(), ...(event ? [event] : [])), all),
    ).toThrow('WrongStage');
  });
  it('waits for an open objection, unless a fact is serious, and falls with its facts', () => {
    const open = [...accepted, ...noticed(), ...contest()];
    expect(() => confirmGrade(confirm('04-06T10:00'), after(...open), all)).toThrow('ObjectionOpen');
    expect(
      confirmGrade(confirm('04-06T10:00'), after(...accepted, ...noticed({ serious: true }), ...contest()), all),
    ).toHaveLength(1);
    const told = { ...all, idsOf: (factId: string) => [factId, `${factId}.pending`] };
    const early = after(...accepted, ...noticed(), ...contest(after(...accepted), 'd1.f.pending'));
    expect(() => confirmGrade(confirm('04-06T10:00'), early, told)).toThrow('ObjectionOpen');
    const rejected = after(...open, ...decideContest(decided(false), after(...open), new Set()));
    expect(confirmGrade(confirm('04-06T10:00'), rejected, all)).toHaveLength(1);
    expect(() =>
      confirmGrade(confirm('04-06T10:00'), rejected, { ...all, holds: (factId) => factId !== 'd2.f' }),
    ).toThrow('WrongStage');
  });
  it('is confirmed while it is due still: not where the looks propose a better one by now, or none', () => {
    const member = after(...accepted, ...noticed());
    const by = (to: Proposal['to'] | undefined) =>
      confirmGrade(confirm('04-06T10:00'), member, { ...all, proposal: to && { ...proposal, to } });
    for (const to of [undefined, 'A', 'B'] as const) expect(() => by(to)).toThrow('WrongStage');
    for (const to of ['C', 'D'] as const) expect(by(to)).toMatchObject([{ data: { grade: 'C' } }]);
    const better = after(...accepted, ...noticed({ from: 'C', to: 'B' }));
    const upTo = (to: Proposal['to']) =>
      confirmGrade(confirm('04-06T10:00'), better, { ...all, proposal: { ...proposal, from: 'C', to } });
    expect(upTo('A')).toMatchObject([{ data: { grade: 'B' } }]);
    expect(() => upTo('D')).toThrow('WrongStage');
  });
  it('is dropped by a person with a reason, and can then be noticed anew', () => {
    const drop = {
      type: 'DropGradeNotice',
      data: { noticeId: 'n1', reasonContentId: 'so' },
      by: mia,
      at: shanghai('03-23T10:00'),
    } as const;
    const dropped = [...accepted, ...noticed(), ...dropGradeNotice(drop, after(...accepted, ...noticed()))];
    expect(() => confirmGrade(confirm('04-06T10:00'), after(...dropped), all)).toThrow('WrongStage');
    expect(() => dropGradeNotice(drop, after(...dropped))).toThrow('WrongStage');
    expect(noticed({}, after(...dropped))).toHaveLength(1);
  });
  it('cannot be confirmed without a notice; a better one of a natural person can', () => {
    const bare = { type: 'ConfirmGrade', data: { role: 'merchant' }, by: mia, at: shanghai('04-06T10:00') } as const;
    expect(() => confirmGrade(bare, after(...accepted), all)).toThrow('WrongStage');
    expect(() =>
      confirmGrade(bare, after(...accepted), {
        ...all,
        proposal: { ...proposal, from: undefined } as unknown as Proposal,
      }),
    ).toThrow('WrongStage');
    expect(confirmGrade(bare, after(...accepted), { ...all, proposal: { ...proposal, to: 'A' } })).toMatchObject([
      { data: { grade: 'A' } },
    ]);
  });
});

describe('an objection', () => {
  it('is to a fact of the member’s own, once', () => {
    expect(contest()).toMatchObject([
      { data: { factId: 'd1.f', disputeId: 'd1', due: { derivation: { trigger: { event: 'FactContested' } } } } },
    ]);
    expect(() => contest(after(...accepted, ...contest()))).toThrow('AnsweredAlready');
    const unknown = {
      type: 'ContestFact',
      data: { objectionId: 'o2', groundContentId: 'why' },
      by: ben,
      at: shanghai('03-22T10:00'),
    } as const;
    expect(() => contestFact(unknown, after(...accepted), undefined, objecting)).toThrow('NotFound');
  });
  it('is decided by nobody who had a hand in the dispute, or noticed or confirmed a grade of this member', () => {
    const open = after(...accepted, ...noticed(), ...contest());
    expect(() => decideContest(decided(true, mia), open, new Set())).toThrow('NotIndependent');
    expect(() => decideContest(decided(true), open, new Set(['lea']))).toThrow('NotIndependent');
    const upheld = decideContest(decided(true), open, new Set(['mia', 'ana']));
    expect(upheld).toMatchObject([{ data: { factId: 'd1.f', upheld: true, deciderId: 'lea' } }]);
    expect(() => decideContest(decided(false), upheld.reduce(evolveRating, open), new Set())).toThrow(
      'AnsweredAlready',
    );
  });
});

describe('a repair', () => {
  const fact = { factId: 'd1.f', disputeId: 'd1', repairFrom: localDate('2026-09-01'), onceInDays: 365 };
  const ask = (at: string, repairId = 'r1') =>
    ({ type: 'AskForRepair', data: { repairId, undertakingContentId: 'done' }, by: ben, at: shanghai(at) }) as const;
  const decide = (outcome: 'approved' | 'refused', falseStatement = false, by: Actor = lea) =>
    ({
      type: 'DecideRepair',
      data: { repairId: 'r1', outcome, falseStatement, reasonContentId: 'so' },
      by,
      at: shanghai('09-10T10:00'),
    }) as const;
  const asked = [...accepted, ...askForRepair(ask('09-01T10:00'), after(...accepted), fact)];

  it('can be asked for after the least term of its class, of a fact that tells against the member', () => {
    expect(() => askForRepair(ask('08-31T10:00'), after(...accepted), fact)).toThrow('RepairTooEarly');
    expect(() => askForRepair(ask('09-01T10:00'), after(...accepted), undefined)).toThrow('NotFound');
    expect(() => askForRepair(ask('09-02T10:00', 'r2'), after(...asked), fact)).toThrow('AnsweredAlready');
  });
  it('ends the effect from the day of the approval, given by somebody without a hand in the dispute', () => {
    expect(() => decideRepair(decide('approved'), after(...asked), new Set(['lea']), 365)).toThrow('NotIndependent');
    const approved = decideRepair(decide('approved'), after(...asked), new Set(['mia']), 365);
    expect(approved).toMatchObject([{ type: 'RepairApproved', data: { factId: 'd1.f', from: '2026-09-10' } }]);
    expect(() => decideRepair(decide('refused'), after(...asked, ...approved), new Set(), 365)).toThrow(
      'AnsweredAlready',
    );
  });
  it('is granted once in a year', () => {
    const approved = after(...asked, ...decideRepair(decide('approved'), after(...asked), new Set(), 365));
    const other = { ...fact, factId: 'd2.f' };
    expect(() => askForRepair(ask('2027-09-09T10:00:00', 'r2'), approved, other)).toThrow('RepairTooEarly');
    expect(askForRepair(ask('2027-09-10T10:00:00', 'r2'), approved, other)).toHaveLength(1);
  });
  it('is granted once though two were asked for before one was', () => {
    const other = { ...fact, factId: 'd2.f' };
    expect(() => askForRepair(ask('09-02T10:00', 'r2'), after(...asked), other)).toThrow('AnsweredAlready');
    const second: RatingEvent = {
      type: 'RepairAsked', // as it was recorded before one at a time was asked for
      data: {
        repairId: 'r2',
        factId: 'd2.f',
        disputeId: 'd2',
        undertakingContentId: 'done',
        askedAt: shanghai('09-02T10:00'),
      },
    };
    const both = after(...asked, second, ...decideRepair(decide('approved'), after(...asked), new Set(), 365));
    const data = { repairId: 'r2', outcome: 'approved', falseStatement: false, reasonContentId: 'so' } as const;
    const approve = { ...decide('approved'), data };
    expect(() => decideRepair(approve, both, new Set(), 365)).toThrow('RepairTooEarly');
    const refuseIt = { ...approve, data: { ...data, outcome: 'refused' as const } };
    expect(decideRepair(refuseIt, both, new Set(), 365)).toHaveLength(1);
  });
  it('can be asked for again after a refusal, never after a false statement', () => {
    const refused = (falseStatement: boolean) =>
      after(...asked, ...decideRepair(decide('refused', falseStatement), after(...asked), new Set(), 365));
    expect(askForRepair(ask('09-20T10:00', 'r2'), refused(false), fact)).toHaveLength(1);
    expect(() => askForRepair(ask('09-20T10:00', 'r2'), refused(true), fact)).toThrow('AnsweredAlready');
  });
});

describe('news of it', () => {
  const at = shanghai('09-01T10:00');
  const recorded = (events: readonly RatingEvent[]) => events.map((event) => ({ ...event, meta: { at } }));
  const repair = { factId: 'd1.f', disputeId: 'd1', repairFrom: localDate('2026-09-01'), onceInDays: 365 };
  const data = { repairId: 'r1', undertakingContentId: 'done' };
  const asked = [...accepted, ...askForRepair({ type: 'AskForRepair', data, by: ben, at }, after(...accepted), repair)];
  const decided = decideRepair(
    {
      type: 'DecideRepair',
      data: { repairId: 'r1', outcome: 'refused', falseStatement: false, reasonContentId: 'so' },
      by: lea,
      at,
    },
    after(...asked),
    new Set(),
    365,
  );
  it('tells what was decided, for thirty days, and keeps why', () => {
    const told = [...asked, ...decided];
    const news = (when: string) => ratingNews(recorded(told), after(...told), shanghai(when), calendar);
    expect(news('09-02T10:00')).toEqual([{ topic: 'rating-answered', about: 'r1/decided', day: '2026-09-01' }]);
    expect(news('10-05T10:00')).toEqual([]);
    expect(after(...asked, ...decided).repairs['r1']).toMatchObject({ outcome: 'refused', reasonContentId: 'so' });
  });
  it('lets what was asked wait for somebody until it is decided', () => {
    expect(ratingTasks(after(...asked))).toEqual([
      { kind: 'decide-repair', aboutId: 'r1', disputeId: 'd1', barred: [], since: at },
    ]);
    expect(ratingTasks(after(...asked, ...decided))).toEqual([]);
  });
});
