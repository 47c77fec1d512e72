import { shop } from '../../../testing/core/actors.js';
import {
  clockSays,
  newestProceeding,
  reportProceeding,
  reportProceedingState,
  shanghai,
} from '../../../testing/core/commands.js';
import { answerWith, receivedReport } from '../../../testing/response/inquiry-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { inquired, lifted, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const [bag, cap] = ['pair:ben:bag', 'pair:ben:cap'] as const;
const mark = 'court and number';
const proceedingsOf = (events: Parameters<typeof disputeAfter>[0]) => Object.values(disputeAfter(events).proceedings);

/** Ana told us of the suit on the 20th. */
const told = andThen(waiting, reportProceeding('03-20T10:00', [bag], { mark }));

it('is one proceeding when the platform had it too, and counts from its earlier arrival there', () => {
  const again = reportProceeding('03-20T12:00', [bag], { by: shop, receivedAt: '03-19T10:00', mark });
  given(...told)
    .when(again)
    .then(
      recorded('ProceedingReportedAgain', {
        pairs: [bag],
        receivedBy: { kind: 'platform', id: 'shop' },
        receivedAt: shanghai('03-19T10:00'),
      }),
    );
  expect(proceedingsOf(andThen(told, again))).toMatchObject([
    { pairs: [bag], keeps: [bag], receivedAt: shanghai('03-19T10:00') },
  ]);
});
it('counts from the earlier arrival at us when the platform tells it later', () => {
  const again = reportProceeding('03-21T12:00', [bag], { by: shop, receivedAt: '03-21T10:00', mark });
  expect(proceedingsOf(andThen(told, again))).toMatchObject([{ receivedAt: shanghai('03-20T10:00') }]);
});
it('is asked about once', () => {
  const events = andThen(told, reportProceeding('03-20T12:00', [bag], { by: shop, receivedAt: '03-19T10:00', mark }));
  given(...events)
    .when(reportProceedingState('04-01T10:00', 'dismissed'))
    .then(
      recorded('ProceedingStateReported'),
      recorded('ProceedingEnded', { unanswered: [], waiting: [], pairs: [bag] }),
      ...lift,
    );
});
const lift = [
  measureSet(bag, 'lift', 4, 'proceeding-ended'),
  ordered('measure-lifted', 'ana', bag),
  ordered('measure-lifted', 'ben', bag),
];

it('told to us too late keeps the measure when the platform had it in time', () => {
  const late = andThen(inquired, reportProceeding('03-22T10:00', [bag], { mark }));
  given(...late)
    .when(answerWith('03-22T12:00', { ...receivedReport('03-20T10:00', bag), mark }))
    .then(
      recorded('InquiryAnswered', { reportIds: [newestProceeding(disputeAfter(late)).replace('proceeding:', '')] }),
      recorded('ProceedingReportedAgain', { receivedAt: shanghai('03-20T10:00') }),
      recorded('MeasureKept', { pairs: [bag], until: 'kept', due: due('05-22T00:00') }),
      ordered('measure-kept', 'ana', bag),
      ordered('report-of-proceeding', 'ben', bag),
    );
});
it('puts back what was lifted because we had heard of it too late', () => {
  const late = andThen(lifted, reportProceeding('03-24T10:00', [bag], { mark }));
  given(...late)
    .when(reportProceeding('03-25T12:00', [bag], { by: shop, receivedAt: '03-21T10:00', mark }))
    .then(
      recorded('ProceedingReportedAgain'),
      recorded('MeasureKept', { pairs: [bag] }),
      measureSet(bag, 'block', 5, 'reported-in-time'),
      ordered('measure-kept', 'ana', bag),
      ordered('report-of-proceeding', 'ben', bag),
      recorded('NextStepResumed'),
    );
});
it('may be about more than was known of it: that is told, and kept if it came in time', () => {
  const more = reportProceeding('03-21T10:00', [bag, cap], { mark });
  given(...told)
    .when(more)
    .then(
      recorded('ProceedingReportedAgain', { pairs: [bag, cap] }),
      // the day on which it is asked for again stays
      recorded('MeasureKept', { pairs: [cap], until: 'kept', due: due('05-20T00:00') }),
      ordered('measure-kept', 'ana', cap),
      ordered('report-of-proceeding', 'shop', cap),
      ordered('report-of-proceeding', 'ben', cap),
    );
  expect(proceedingsOf(andThen(told, more))).toMatchObject([{ pairs: [bag, cap], keeps: [bag, cap] }]);
});
it('proves acceptance of what was filed', () => {
  const filed = andThen(waiting, reportProceeding('03-20T10:00', [bag], { mark, proof: 'filing-receipt' }));
  given(...filed)
    .when(reportProceeding('03-25T12:00', [bag], { by: shop, receivedAt: '03-25T10:00', mark }))
    .then(
      recorded('ProceedingReportedAgain'),
      recorded('ProceedingStateReported', { state: 'accepted', due: due('05-25T00:00') }),
    );
});
it('brings nothing back that has ended, but what lapsed for want of proof', () => {
  const over = andThen(told, reportProceedingState('03-21T10:00', 'withdrawn'));
  const again = reportProceeding('03-21T12:00', [bag], { by: shop, receivedAt: '03-19T10:00', mark });
  given(...over)
    .when(again)
    .then(recorded('ProceedingReportedAgain'));
  const filed = andThen(waiting, reportProceeding('03-20T10:00', [bag], { mark, proof: 'filing-receipt' }));
  const lapsed = andThen(filed, clockSays('LapseReport', '04-20T00:01', newestProceeding));
  given(...lapsed)
    .when(reportProceeding('04-21T12:00', [bag], { by: shop, receivedAt: '03-21T10:00', mark }))
    .then(
      recorded('ProceedingReported'),
      recorded('MeasureKept'),
      recorded('MeasureSet'),
      ordered('measure-kept', 'ana', bag),
      ordered('report-of-proceeding', 'ben', bag),
    );
});
it('is another with another number or none', () => {
  for (const other of [{ mark: 'other' }, {}])
    expect(proceedingsOf(andThen(told, reportProceeding('03-21T10:00', [bag], other)))).toHaveLength(2);
});
it('named twice in one answer is one', () => {
  const report = { ...receivedReport('03-20T10:00', bag), mark };
  const events = andThen(
    inquired,
    answerWith('03-22T12:00', report, { ...report, receivedAt: shanghai('03-19T10:00') }),
  );
  expect(proceedingsOf(events)).toMatchObject([{ receivedAt: shanghai('03-19T10:00') }]);
  expect(events).toContainEqual(recorded('InquiryAnswered', { reportIds: [expect.any(String)] }));
});
