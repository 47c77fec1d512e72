import { ana, ben, mia, shop } from '../../../testing/core/actors.js';
import {
  clockSays,
  newestProceeding,
  recordCourtOrder,
  reportProceeding,
  reportProceedingState,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import {
  openFaithReview,
  propose,
  replyToFaithReview,
  second,
  warnOfFaithReview,
} from '../../../testing/conduct/good-faith.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { inquired, kept, lifted, noticed, silent, waiting, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = ['pair:ben:bag'] as const;
const report = reportProceeding('03-20T10:00', bag);
const keptBy = (until: string, local: string) => recorded('MeasureKept', { pairs: bag, until, due: due(local) });
/** The complainant that the measure stays, platform and respondent what was reported. */
const told = Array.from({ length: 3 }, () => recorded('ServiceOrdered'));

it('in time keeps the measure, and is passed on at once', () =>
  given(...waiting)
    .when(report)
    .then(
      recorded('ProceedingReported', {
        pairs: bag,
        kind: 'suit',
        receivedBy: { kind: 'association', id: 'ana-account' },
        receivedAt: shanghai('03-20T10:00'),
      }),
      keptBy('kept', '05-20T00:00'),
      ordered('measure-kept', 'ana', ...bag),
      ordered('report-of-proceeding', 'shop', ...bag),
      ordered('report-of-proceeding', 'ben', ...bag),
    ));
it('by a filing receipt has to be followed by acceptance', () =>
  given(...waiting)
    .when(reportProceeding('03-20T10:00', bag, { proof: 'filing-receipt' }))
    .then(recorded('ProceedingReported'), keptBy('awaiting-acceptance', '04-20T00:00'), ...told));
it('is in time at the end of the waiting period, and late after it', () => {
  given(...waiting)
    .when(reportProceeding('2026-03-22T00:00:00.000', bag))
    .then(recorded('ProceedingReported'), recorded('MeasureKept'), ...told);
  given(...waiting)
    .when(reportProceeding('2026-03-22T00:00:00.001', bag))
    .then(
      recorded('ProceedingReported'),
      recorded('ReportedLate', { pairs: bag }),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    );
});
it('told by the platform counts from its earlier arrival there, and is not told back', () =>
  given(...inquired)
    .when(reportProceeding('03-22T12:00', bag, { by: shop, receivedAt: '03-21T10:00' }))
    .then(
      recorded('ProceedingReported', {
        receivedBy: { kind: 'platform', id: 'shop' },
        receivedAt: shanghai('03-21T10:00'),
      }),
      keptBy('kept', '05-22T00:00'),
      ordered('measure-kept', 'ana', ...bag),
      ordered('report-of-proceeding', 'ben', ...bag),
    ));
it('by a receipt that the platform had for weeks has its whole time for acceptance from when we are told', () => {
  const receipt = { by: shop, proof: 'filing-receipt', receivedAt: '03-02T11:00' } as const;
  const day = '04-10T12:00';
  const late = andThen(inquired, clockSays('EndWaitingPeriod', '03-23T00:02', bag[0]));
  expect(disputeAfter(late).stages[bag[0]]).toMatchObject({ reason: 'lifted' });
  const told = andThen(late, reportProceeding(day, bag, receipt));
  expect(told).toContainEqual(keptBy('awaiting-acceptance', '05-11T00:00'));
  given(...told)
    .when(clockSays('LapseReport', '04-11T00:01', newestProceeding))
    .thenRefused('DeadlineNotReached');
});
it('told by anybody else counts from its arrival at us, whatever they claim', () =>
  given(...inquired)
    .when(reportProceeding('03-22T12:00', bag, { by: mia, receivedAt: '03-21T10:00' }))
    .then(
      recorded('ProceedingReported', { receivedAt: shanghai('03-22T12:00') }),
      recorded('ReportedLate'),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    ));
it('that the platform had in time puts a lifted measure back', () => {
  given(...lifted)
    .when(reportProceeding('03-25T12:00', bag, { by: shop, receivedAt: '03-21T10:00' }))
    .then(
      recorded('ProceedingReported'),
      recorded('MeasureKept'),
      measureSet('pair:ben:bag', 'block', 5, 'reported-in-time'),
      ordered('measure-kept', 'ana', ...bag),
      ordered('report-of-proceeding', 'ben', ...bag),
      recorded('NextStepResumed'),
    );
});
it('that came late leaves a lifted measure lifted', () =>
  given(...lifted)
    .when(reportProceeding('03-25T12:00', bag))
    .then(
      recorded('ProceedingReported'),
      recorded('ReportedLate'),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    ));
it('keeps of several pairs those whose waiting period had not ended', () => {
  given(...inquired)
    .when(reportProceeding('03-22T12:00', ['pair:ben:bag', 'pair:ben:cap']))
    .then(
      recorded('ProceedingReported'),
      recorded('MeasureKept', { pairs: ['pair:ben:cap'] }),
      recorded('ReportedLate', { pairs: bag }),
      ordered('measure-kept', 'ana', 'pair:ben:cap'),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    );
  const late = andThen(inquired, reportProceeding('03-22T12:00', ['pair:ben:bag', 'pair:ben:cap']));
  const other = andThen(late, reportProceeding('03-22T13:00', bag, { by: shop, receivedAt: '03-20T10:00' }));
  // what keeps the cap does not keep the bag
  const ended = andThen(other, reportProceedingState('05-01T10:00', 'dismissed'));
  expect(disputeAfter(ended).stages['pair:ben:bag']).toEqual({ stage: 'closed', reason: 'lifted' });
});
it('may come before any answer', () =>
  given(...noticed)
    .when(reportProceeding('03-04T10:00', ['pair:cai:bag']))
    .then(recorded('ProceedingReported'), recorded('MeasureKept'), ...told));
it('takes the next step away where something runs again', () =>
  given(...silent)
    .when(reportProceeding('03-12T10:00', ['pair:cai:bag']))
    .then(recorded('ProceedingReported'), recorded('MeasureKept'), ...told, recorded('NextStepResumed')));
it('makes an inquiry pointless that has not gone out', () => {
  const before = planAfter(inquired).effects.filter(
    (effect) => 'service' in effect && effect.service.document === 'inquiry',
  );
  const after = planAfter(
    andThen(inquired, reportProceeding('03-22T12:00', bag, { by: shop, receivedAt: '03-21T10:00' })),
  );
  expect(before).toHaveLength(1);
  expect(after.effects.filter((effect) => 'service' in effect && effect.service.document === 'inquiry')).toEqual([]);
});
it('of a second proceeding keeps the measure when the first has ended', () => {
  const both = andThen(kept, reportProceeding('03-21T10:00', bag));
  const { stages } = disputeAfter(andThen(both, reportProceedingState('03-25T10:00', 'dismissed')));
  expect(stages['pair:ben:bag']).toEqual({ stage: 'kept' });
});

it('brings back nothing of a complaint that was found without ground', () => {
  const found = andThen(
    noticed,
    openFaithReview('03-04T10:00'),
    warnOfFaithReview('03-04T11:00'),
    replyToFaithReview('03-05T10:00'),
    propose('03-06T10:00', { finding: 'unfounded-and-negligent', consequence: 'none' }),
    second('03-06T11:00'),
  );
  expect(disputeAfter(found).stages['pair:ben:bag']).toEqual({ stage: 'closed', reason: 'lifted' });
  const sued = andThen(found, reportProceeding('06-01T10:00', bag, { proof: 'filing-receipt' }));
  expect(sued.slice(found.length).map(({ type }) => type)).not.toContain('MeasureKept');
  const { stages, measures } = disputeAfter(sued);
  expect([stages['pair:ben:bag']?.stage, measures['pair:ben:bag']?.wanted]).toEqual(['closed', 'lift']);
});
it('cannot have been received before the complaint or after now', () => {
  for (const receivedAt of ['03-01T09:59', '03-20T10:01'])
    given(...waiting)
      .when(reportProceeding('03-20T10:00', bag, { by: shop, receivedAt }))
      .thenRefused('InstantImplausible');
});
it.each([
  ['withdrawn', withdrawComplaint('03-10T10:00', 'pair:ben:bag')],
  ['decided by a court', recordCourtOrder('03-10T10:00', 'restore', 'pair:ben:bag')],
])('is refused for a pair that was %s', (_, step) =>
  given(...andThen(waitingAlone, step))
    .when(report)
    .thenRefused('WrongStage'),
);
it('names something, once', () => {
  given(...waiting)
    .when(reportProceeding('03-20T10:00', []))
    .thenRefused('NothingNamed');
  given(...waiting)
    .when(reportProceeding('03-20T10:00', [...bag, ...bag]))
    .thenRefused('NamedTwice');
});
it('is offered where the waiting period can still be kept or was ended by the clock', () => {
  expect(offered(lifted, ana, 'ReportProceeding')).toContain('pair:ben:bag');
  expect(offered(lifted, shop, 'ReportProceeding')).toContain('pair:ben:bag');
  expect(offered(lifted, ben, 'ReportProceeding')).toEqual([]);
  const withdrawn = andThen(waiting, withdrawComplaint('03-19T10:00', ...bag));
  expect(offered(withdrawn, ana, 'ReportProceeding')).not.toContain('pair:ben:bag');
});

belongsTo(waiting, report, 'ana', 'shop', 'mia');
isRefusedAt(report, 'intake');
