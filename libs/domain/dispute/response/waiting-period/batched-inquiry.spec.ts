import {
  acceptComplaint,
  clockSays,
  complaint,
  fileComplaint,
  fileCounterNotice,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { answerInquiry, answerWith, receivedReport } from '../../../testing/response/inquiry-commands.js';
import { calendar } from '../../../testing/core/calendar.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { togetherInquired } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given, planAfter, storyIn } from '../../../testing/core/story.js';
import type { DisputeEvent } from '../../core/state.js';

const [bag, cap, others] = ['pair:ben:bag', 'pair:ben:cap', 'pair:cai:bag'] as const;
const everything = [bag, others, cap]; // in the order of the complaint
const deadlinesOf = (past: readonly DisputeEvent[], type: string) =>
  planAfter(past).deadlines.filter((deadline) => deadline.type === type);

describe('three hundred pairs whose waiting period ends at one instant', () => {
  const scene = { rulebook: { ...rulebook, limits: { items: 300, respondents: 30, pairs: 900 } }, calendar };
  const itemIds = Array.from({ length: 300 }, (_, index) => `item-${index}`);
  const [who] = complaint.respondents;
  const waiting = storyIn(scene)(
    fileComplaint({
      respondents: who ? [who] : [],
      items: itemIds.map((itemId) => ({
        itemId,
        platformId: 'shop',
        kind: 'product',
        locatorContentId: 'where',
        respondentIds: ['ben'],
      })),
    }),
    acceptComplaint(),
    recordArrival('03-02T10:00', 'forwarded-notice', 'ben'),
    fileCounterNotice('03-05T10:00', 'ben', itemIds),
    recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'),
  );
  const inquired = andThenIn(scene)(waiting, clockSays('AskForReports', '03-22T00:01', 'pair:ben:item-7'));
  const silent = andThenIn(scene)(inquired, clockSays('EndWaitingPeriod', '03-23T00:02', 'pair:ben:item-250'));
  const pairs = itemIds.map((itemId) => `pair:ben:${itemId}`);

  it('make one inquiry, whichever of them the clock names', () => {
    expect(deadlinesOf(waiting, 'AskForReports')).toHaveLength(300);
    expect(inquired.slice(waiting.length)).toEqual([
      recorded('ReportsInquired', { pairs, platformId: 'shop' }),
      recorded('ServiceOrdered', { document: 'inquiry', pairs }),
    ]);
    expect(deadlinesOf(inquired, 'AskForReports')).toEqual([]);
    expect(deadlinesOf(inquired, 'EndWaitingPeriod')).toHaveLength(300);
  });
  it('end in one event, three hundred measures and two letters when the platform is silent', () => {
    const [ended, ...rest] = silent.slice(inquired.length);
    expect(ended).toEqual({ type: 'WaitingPeriodEnded', data: { pairs, effectiveAt: shanghai('03-22T00:00') } });
    expect(rest.slice(0, 300).map(({ type }) => type)).toEqual(pairs.map(() => 'MeasureSet'));
    expect(rest.slice(300)).toEqual([
      recorded('ServiceOrdered', { document: 'measure-lifted', addressee: { kind: 'party', id: 'ana' }, pairs }),
      recorded('ServiceOrdered', { document: 'measure-lifted', addressee: { kind: 'party', id: 'ben' }, pairs }),
      { type: 'DisputeClosed', data: { reason: 'lifted' } },
    ]);
    expect(planAfter(silent).deadlines).toEqual([]);
    expect(planAfter(silent).effects.filter(({ kind }) => kind === 'ask-platform')).toHaveLength(1);
  });
});

it('asks of two respondents in one inquiry, and not of what ends on another day', () => {
  expect(disputeAfter(togetherInquired).stages[others]?.stage).toBe('inquiry');
  expect(togetherInquired.filter(({ type }) => type === 'ReportsInquired')).toHaveLength(1);
});
it('tells each respondent of its own when the platform is silent', () =>
  given(...togetherInquired)
    .when(clockSays('EndWaitingPeriod', '03-23T00:02', others))
    .then(
      recorded('WaitingPeriodEnded', { pairs: everything }),
      measureSet(bag, 'lift', 4, 'waiting-period-ended'),
      measureSet(others, 'lift', 5, 'waiting-period-ended'),
      measureSet(cap, 'lift', 6, 'waiting-period-ended'),
      ordered('measure-lifted', 'ana', ...everything),
      ordered('measure-lifted', 'ben', bag, cap),
      ordered('measure-lifted', 'cai', others),
      recorded('DisputeClosed'),
    ));

describe('the answer', () => {
  it('lifts what no report in time is about, and keeps the rest', () =>
    given(...togetherInquired)
      .when(answerInquiry('03-22T12:00', '03-20T10:00', cap))
      .then(
        recorded('InquiryAnswered', { pairs: everything, reportIds: ['new-11'] }),
        recorded('ProceedingReported', { reportId: 'new-11', pairs: [cap] }),
        recorded('MeasureKept', { pairs: [cap] }),
        ordered('measure-kept', 'ana', cap),
        ordered('report-of-proceeding', 'ben', cap),
        recorded('WaitingPeriodEnded', { pairs: [bag, others] }),
        measureSet(bag, 'lift', 4, 'waiting-period-ended'),
        measureSet(others, 'lift', 5, 'waiting-period-ended'),
        ordered('measure-lifted', 'ana', bag, others),
        ordered('measure-lifted', 'ben', bag),
        ordered('measure-lifted', 'cai', others),
      ));
  it('may name a pair in several reports: one in time is enough', () => {
    const [late, inTime] = [receivedReport('03-22T10:00', bag, others), receivedReport('03-20T10:00', bag, cap)];
    for (const reports of [
      [late, inTime],
      [inTime, late],
    ]) {
      const events = andThen(togetherInquired, answerWith('03-22T12:00', ...reports));
      const { stages } = disputeAfter(events);
      expect([bag, cap, others].map((pair) => stages[pair]?.stage)).toEqual(['kept', 'kept', 'closed']);
      expect(events.filter(({ type }) => type === 'ReportedLate').map(({ data }) => data)).toEqual([
        expect.objectContaining({ pairs: [bag, others] }),
      ]);
      expect(events).toContainEqual(recorded('WaitingPeriodEnded', { pairs: [others] }));
    }
  });
  it('is about the pairs of the inquiry, each once in a report', () => {
    for (const [code, pairs] of [
      ['UnknownReference', ['pair:ben:hat']],
      ['NamedTwice', [bag, bag]],
      ['NothingNamed', []],
    ] as const)
      given(...togetherInquired)
        .when(answerWith('03-22T12:00', receivedReport('03-20T10:00', ...pairs)))
        .thenRefused(code);
  });
  it('is heard for the others when some have come to their end meanwhile', () => {
    const withdrawn = andThen(togetherInquired, withdrawComplaint('03-22T10:00', bag));
    given(...withdrawn)
      .when(answerWith('03-22T12:00', receivedReport('03-20T10:00', bag), receivedReport('03-20T11:00', bag, cap)))
      .then(
        recorded('InquiryAnswered', { pairs: [others, cap], reportIds: [expect.any(String)] }),
        recorded('ProceedingReported', { pairs: [cap] }),
        recorded('MeasureKept', { pairs: [cap] }),
        ordered('measure-kept', 'ana', cap),
        ordered('report-of-proceeding', 'ben', cap),
        recorded('WaitingPeriodEnded', { pairs: [others] }),
        measureSet(others, 'lift', 5, 'waiting-period-ended'),
        ordered('measure-lifted', 'ana', others),
        ordered('measure-lifted', 'cai', others),
      );
  });
});
