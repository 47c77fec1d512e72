import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Dictation } from '#domain/dispute/intake/dictation/events.js';
import type { ComplaintFiled } from '#domain/dispute/intake/filing/events.js';
import type { CounterNoticeWithdrawn } from '#domain/dispute/response/counter-notice/events.js';
import type { DelayExcused, WaitingPeriodEnded } from '#domain/dispute/response/waiting-period/events.js';
import type { MeasureConfirmed, MeasuresAsked, PlatformSilent } from '#domain/dispute/measures/measure/events.js';
import {
  shanghai,
  fileComplaint,
  paper,
  rejectComplaint,
  withdrawComplaint,
  clockSays,
  confirmJudgment,
  noteProceeding,
  reportProceeding,
  reportProceedingState,
  requestCure,
} from '#domain/testing/core/commands.js';
import { mia } from '#domain/testing/core/actors.js';
import { rejectCounterNotice, withdrawCounterNotice } from '#domain/testing/intake/record-commands.js';
import { correctProceeding } from '#domain/testing/response/urging-commands.js';
import { broken, confirmPerformance, overdue, reportPerformance } from '#domain/testing/talks/performance-commands.js';
import { accepted, filed, kept, lifted, silent, waiting } from '#domain/testing/core/scenes.js';
import { settled } from '#domain/testing/talks/room-story.js';
import { andThen, asked, story } from '#domain/testing/core/story.js';
import { heldAt } from './fact.js';
import type { RatedEvent, Told } from './facts-of-dispute.js';
import { factsOf } from './tell.js';

const bag = 'pair:ben:bag';
/** As a log would hold them, the first at position 1. */
const told = (events: readonly RatedEvent[], id = 'filer', at = shanghai('04-01T10:00'), onBehalfOf?: string) =>
  events.map((event, index): Told<RatedEvent> => ({
    ...event,
    position: index + 1,
    meta: { by: { kind: 'person', id, ...(onBehalfOf !== undefined && { onBehalfOf }) }, at },
  }));
const all = (events: readonly RatedEvent[], by?: string, onBehalfOf?: string) =>
  factsOf('d', told(events, by, shanghai('04-01T10:00'), onBehalfOf));
const said = (events: readonly RatedEvent[], by?: string, onBehalfOf?: string) =>
  all(events, by, onBehalfOf)
    .filter(({ until }) => until === undefined)
    .map(({ code, role, memberId, counterpartyId }) => [code, memberId, role, counterpartyId].join(' '));
/** But for the defaults of whoever did not answer in these stories, which weigh nothing. */
const weighty = (events: readonly RatedEvent[], by?: string, onBehalfOf?: string) =>
  said(events, by, onBehalfOf).filter((one) => !one.startsWith('defaulted'));
const unproven = (events: readonly DisputeEvent[]) =>
  all(events).filter(({ code }) => code === 'measure-lifted-unproven');

it('says nothing while nothing has come of it', () => {
  expect(said(filed)).toEqual([]);
  expect(said(accepted)).toEqual([]);
  expect(said(waiting)).toEqual([]);
});

it('says of whoever filed that its measure was lifted unproven, of the one day on which it ended', () => {
  expect(weighty(lifted)).toEqual(['measure-lifted-unproven ana complainant ben']);
  expect(unproven(lifted)).toMatchObject([
    { factId: 'd.measure-lifted-unproven.complainant.1', event: 'WaitingPeriodEnded', on: '2026-03-22' },
  ]);
});

it('says the same of the agent that filed, by its own account, and not of a person that wrote it down', () => {
  const byAgent = (more: Partial<ComplaintFiled['data']> = {}) =>
    lifted.map((event) =>
      event.type === 'ComplaintFiled'
        ? { ...event, data: { ...event.data, filedAs: 'agent' as const, ...more } }
        : event,
    );
  const own = 'measure-lifted-unproven ana complainant ben';
  expect(weighty(byAgent(), 'agent-account', 'ana')).toEqual([
    own,
    'measure-lifted-unproven agent-account representative ben',
  ]);
  const dictation = { dictationId: 'call', partyId: 'ana', takenBy: 'mia' } as Dictation;
  expect(weighty(byAgent({ dictation }), 'mia', 'ana')).toEqual([own]);
  expect(weighty(byAgent(), 'mia')).toEqual([own]);
});

it('says nothing of a measure that a suit keeps', () => expect(weighty(kept)).toEqual([]));

it('takes back what it said when the suit comes to light after all, from there on and not before', () => {
  const report = kept.filter(({ type }) => type === 'ProceedingReported' || type === 'MeasureKept');
  const [fact] = unproven([...lifted, ...report]);
  expect(fact).toMatchObject({ code: 'measure-lifted-unproven', endedBy: 'MeasureKept' });
  const until = fact?.until ?? 0;
  expect(fact && [heldAt(fact, until - 1), heldAt(fact, until)]).toEqual([true, false]);
});

describe('that a measure was lifted unproven', () => {
  const cap = 'pair:ben:cap';
  const rejected = rejectCounterNotice('03-24T10:00', 'bag');
  it.each([
    ['the declaration did not hold', rejected, 'CounterNoticeRejected'],
    ['it was withdrawn', withdrawCounterNotice('03-24T10:00', 'bag'), 'CounterNoticeWithdrawn'],
  ])('is taken back where %s for which it was lifted', (_, step, endedBy) =>
    expect(unproven(andThen(lifted, step))).toMatchObject([{ endedBy }]),
  );
  it('is taken back where the delay is excused, and said anew if nothing comes then', () => {
    const due = { dueAt: shanghai('04-01T00:00') } as DelayExcused['data']['due'];
    const excused: DelayExcused = { type: 'DelayExcused', data: { pairs: [bag], causeContentId: 'cause', due } };
    const ended = lifted.filter(({ type }) => type === 'WaitingPeriodEnded');
    expect(unproven([...lifted, excused])).toMatchObject([{ endedBy: 'DelayExcused' }]);
    expect(weighty([...lifted, excused, ...ended])).toEqual(['measure-lifted-unproven ana complainant ben']);
  });
  it('stands while another measure of the same respondent is still lifted so', () => {
    const both: WaitingPeriodEnded = {
      type: 'WaitingPeriodEnded',
      data: { pairs: [bag, cap], effectiveAt: shanghai('03-22T00:00') },
    };
    const taken = (itemId: string): CounterNoticeWithdrawn => ({
      type: 'CounterNoticeWithdrawn',
      data: { counterNoticeId: 'c', respondentId: 'ben', itemIds: [itemId] },
    });
    expect(weighty([...accepted, both, taken('bag')])).toEqual(['measure-lifted-unproven ana complainant ben']);
    expect(weighty([...accepted, both, taken('bag'), taken('cap')])).toEqual([]);
  });
});

describe('a court’s last word', () => {
  const suit = andThen(waiting, reportProceeding('03-10T10:00', [bag]));
  const ends = (state: 'final-for' | 'final-against') => asked(reportProceedingState('04-01T10:00', state), mia);
  const won = andThen(suit, ends('final-for'));
  const ofCourt = (events: readonly RatedEvent[], onBehalfOf?: string) =>
    factsOf('d', told(events, 'mia', shanghai('04-01T10:00'), onBehalfOf)).flatMap(({ code, memberId, role, until }) =>
      code.startsWith('court-found') && until === undefined ? [`${code} ${memberId} ${role}`] : [],
    );

  it('is said of both sides where a person of the association records it, who has seen the judgment', () => {
    expect(ofCourt(won)).toEqual(['court-found-for ana complainant', 'court-found-for ben merchant']);
    expect(ofCourt(andThen(suit, ends('final-against')))).toEqual([
      'court-found-against ana complainant',
      'court-found-against ben merchant',
    ]);
  });
  it.each(['for', 'against'] as const)('is said of a suit that came too late, final-%s', (side) => {
    const late = andThen(lifted, reportProceeding('03-25T12:00', [bag]));
    expect(late.map(({ type }) => type)).toContain('ReportedLate');
    const judged = andThen(late, ends(`final-${side}`));
    expect(judged.map(({ type }) => type)).not.toContain('ProceedingEnded');
    expect(ofCourt(judged)).toEqual([`court-found-${side} ana complainant`, `court-found-${side} ben merchant`]);
  });
  it('has the number that it always had, and is not said again where the ground of measures ends by it', () => {
    const judged = andThen(suit, ends('final-against'));
    expect(judged.map(({ type }) => type)).toContain('ProceedingEnded');
    const facts = factsOf('d', told(judged, 'mia')).filter(({ code }) => code === 'court-found-against');
    expect(facts.map(({ factId }) => factId)).toEqual([
      'd.court-found-against.complainant.1',
      'd.court-found-against.merchant.1',
    ]);
  });
  it('is said of nobody on a party’s word, be it for it or against it', () => {
    expect(ofCourt(won, 'ana')).toEqual([]);
    expect(ofCourt(andThen(suit, ends('final-against')), 'ana')).toEqual([]);
  });
  it('is said from the day on which a person of the association saw the judgment that a party had told of, and once', () => {
    const byAna = andThen(suit, reportProceedingState('04-01T10:00', 'final-for'));
    const seen = andThen(byAna, confirmJudgment('04-03T10:00'));
    const facts = (upTo: readonly RatedEvent[]) =>
      factsOf('d', [
        ...told(byAna, 'anas', shanghai('04-01T10:00'), 'ana'),
        ...told(upTo, 'mia', shanghai('04-03T10:00')).slice(byAna.length),
      ]).flatMap(({ code, memberId, event, on }) => (code.startsWith('court') ? [[code, memberId, event, on]] : []));
    expect(facts(seen)).toEqual([
      ['court-found-for', 'ana', 'JudgmentConfirmed', '2026-04-03'],
      ['court-found-for', 'ben', 'JudgmentConfirmed', '2026-04-03'],
    ]);
    expect(ofCourt(seen)).toHaveLength(2); // of before, where nobody knows who had recorded it: by the association, too
    expect(ofCourt(andThen(seen, correctProceeding('04-04T10:00', { mistaken: true })))).toEqual([]);
  });
  it('is said of nobody where it was no suit of the complainant’s over infringement by these respondents', () => {
    for (const nature of ['invalidation', 'infringement'] as const) {
      const thirds = noteProceeding('03-10T10:00', [bag], { by: mia, nature, broughtBy: 'third' });
      expect(ofCourt(andThen(waiting, thirds, ends('final-for')))).toEqual([]);
    }
    for (const whose of [{ nature: 'preservation' }, { against: 'third' }] as const)
      expect(ofCourt(andThen(waiting, reportProceeding('03-10T10:00', [bag], { whose }), ends('final-for')))).toEqual(
        [],
      );
  });
  it('is of the proceeding as it was put right, and falls when there was none', () => {
    const otherwise = andThen(suit, correctProceeding('03-12T10:00', { against: 'third' }), ends('final-for'));
    expect(ofCourt(otherwise)).toEqual([]);
    expect(ofCourt(andThen(won, correctProceeding('04-02T10:00', { mistaken: true })))).toEqual([]);
  });
});

it('shows a default and gives it back when it never was one', () => {
  expect(said(silent)).toContain('defaulted ben merchant ana');
  const reversed: DisputeEvent = { type: 'DefaultReversed', data: { respondentId: 'ben', itemIds: ['bag'] } };
  expect(said([...silent, reversed])).not.toContain('defaulted ben merchant ana');
});

it('says that a complaint was withdrawn late of what was answered, as long as the answer counts', () => {
  const early = ['complaint-withdrawn-early ana complainant ben'];
  expect(said(andThen(waiting, withdrawComplaint('03-07T10:00', 'pair:ben:cap')))).toEqual(early);
  const unanswered = andThen(waiting, rejectCounterNotice('03-07T10:00', 'bag'));
  expect(said(andThen(unanswered, withdrawComplaint('03-07T11:00', bag)))).toEqual(early);
});

it('tells an early withdrawal from a late one, and a settlement from both', () => {
  expect(said(andThen(accepted, withdrawComplaint('03-04T10:00', 'pair:ben:bag')))).toEqual([
    'complaint-withdrawn-early ana complainant ben',
  ]);
  const late = andThen(waiting, withdrawComplaint('03-08T10:00', 'pair:ben:bag'));
  expect(said(late)).toEqual(['complaint-withdrawn-late ana complainant ben']);
  const agreed = late.map((event) =>
    event.type === 'ComplaintWithdrawn'
      ? { ...event, data: { ...event.data, consideration: 'settlement' as const } }
      : event,
  );
  expect(said(agreed)).toEqual(['complaint-withdrawn-early ana complainant ben']);
});

it('says of a complaint that was not cured what it does not of one that was rejected', () => {
  const wanting = story(fileComplaint({ materials: [] }), requestCure('03-01T11:00', 'ID', 'CERT-A'));
  expect(said(andThen(wanting, clockSays('LapseCure', '03-09T00:01', 'dispute')))).toEqual([
    'complaint-not-cured ana complainant ',
  ]);
  expect(said(andThen(filed, rejectComplaint('03-01T11:00', 'out-of-scope')))).toEqual([]);
});

it('says of both sides that they settled, and of whoever kept its promise that it did, once', () => {
  expect(said(settled.dispute)).toEqual([
    'settlement-reached ana complainant ben',
    'settlement-reached ben merchant ana',
  ]);
  const performed = andThen(overdue, reportPerformance('04-12T10:00'), confirmPerformance('04-13T10:00'));
  expect(said(performed).filter((one) => one.includes('performed'))).toEqual(['settlement-performed ben merchant ana']);
});

it('says of whoever broke it that it did, and never that it performed', () => {
  expect(said(broken).filter((one) => !one.includes('reached') && !one.includes('default'))).toEqual([
    'settlement-broken ben merchant ana',
  ]);
});

describe('a platform', () => {
  const ask = {
    type: 'MeasuresAsked',
    data: {
      platformId: 'shop',
      upTo: 2,
      askedAt: shanghai('03-02T10:00'),
      answerDue: { dueAt: shanghai('03-04T00:00') },
    },
  } as MeasuresAsked;
  const again = { ...ask, data: { ...ask.data, answerDue: { dueAt: shanghai('03-09T00:00') } } } as MeasuresAsked;
  const silence = {
    type: 'PlatformSilent',
    data: { platformId: 'shop', upTo: 2, effectiveAt: shanghai('03-04T00:00') },
  } as PlatformSilent;
  const confirm = (itemId: string, sequence: number): MeasureConfirmed => ({
    type: 'MeasureConfirmed',
    data: { respondentId: 'ben', itemId, sequence },
  });
  const at = (day: string, ...events: readonly RatedEvent[]) =>
    factsOf('d', told([...accepted, ...events], 'shop', shanghai(day)))
      .filter(({ until }) => until === undefined)
      .map(({ code, memberId, role }) => `${code} ${memberId} ${role}`);

  it('is once in time for all measures of one request', () =>
    expect(at('03-03T10:00', ask, confirm('bag', 1), confirm('cap', 2))).toEqual([
      'measures-confirmed-in-time shop platform',
    ]));
  it('is silent once however often it is asked again', () =>
    expect(at('03-05T10:00', ask, silence, silence)).toEqual(['measures-unanswered shop platform']));
  it('is late instead of silent once it confirms', () =>
    expect(at('03-05T10:00', ask, silence, confirm('bag', 1), confirm('cap', 2))).toEqual([
      'measures-confirmed-late shop platform',
    ]));
  it('is late by our day, but for what is entered by hand and shown to be carried out in time', () => {
    const entered = (day: string, more: Partial<MeasureConfirmed['data']> = {}): MeasureConfirmed => ({
      type: 'MeasureConfirmed',
      data: { ...confirm('bag', 1).data, byHand: true, carriedOutAt: shanghai(day), evidence: [paper('fax')], ...more },
    });
    const [late, inTime] = [['measures-confirmed-late shop platform'], ['measures-confirmed-in-time shop platform']];
    for (const past of [[ask], [ask, silence], [ask, silence, again]]) {
      expect(at('03-05T10:00', ...past, entered('03-03T23:00'))).toEqual(inTime);
      expect(at('03-06T10:00', ...past, entered('03-04T01:00'))).toEqual(late);
    }
    expect(at('03-05T10:00', ask, silence, entered('03-03T23:00', { evidence: [] }))).toEqual(late);
    const { byHand: _, ...itself } = entered('03-03T23:00').data;
    expect(at('03-05T10:00', ask, { type: 'MeasureConfirmed', data: itself })).toEqual(late);
  });
  it('is late where it was silent, however long it had when it was asked again', () =>
    expect(at('03-05T10:00', ask, silence, again, confirm('bag', 1))).toEqual([
      'measures-confirmed-late shop platform',
    ]));
  it('is not late by a day that may still move', () => {
    const { answerDue } = ask.data;
    const unsure = { ...ask, data: { ...ask.data, answerDue: { ...answerDue, provisional: true } } };
    expect(at('03-05T10:00', unsure, confirm('bag', 1))).toEqual(['measures-confirmed-in-time shop platform']);
  });
  it('is not rated for what it confirms of a measure that nobody asked of it', () =>
    expect(at('03-03T10:00', confirm('bag', 1))).toEqual([]));
});

it('gives the same facts whatever else stands in the log between the dispute’s events', () => {
  const apart = (step: number) =>
    factsOf(
      'd',
      told(broken).map((event) => ({ ...event, position: event.position * step })),
    ).map(({ since: _, until: __, ...fact }) => fact);
  expect(apart(7)).toEqual(apart(1));
});
