import { reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { answerInquiry } from '../../../testing/response/inquiry-commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { accepted, inquired, lifted } from '../../../testing/core/scenes.js';
import { shop } from '../../../testing/core/actors.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const nothing = answerInquiry('03-22T12:00');
const lift = [
  recorded('WaitingPeriodEnded', { pairs: [bag], effectiveAt: shanghai('03-22T00:00') }),
  measureSet(bag, 'lift', 4, 'waiting-period-ended'),
  ordered('measure-lifted', 'ana', bag),
  ordered('measure-lifted', 'ben', bag),
  recorded('NextStepAwaited'),
];

it('that nothing was received lifts at once, effective at the end of the waiting period', () =>
  given(...inquired)
    .when(nothing)
    .then({ type: 'InquiryAnswered', data: { inquiryId: 'new-12', pairs: [bag] } }, ...lift));
it('that a report was received in time keeps the measure', () =>
  given(...inquired)
    .when(answerInquiry('03-22T12:00', '2026-03-22T00:00:00.000'))
    .then(
      recorded('InquiryAnswered', { reportIds: ['new-13'] }),
      recorded('ProceedingReported', {
        reportId: 'new-13',
        pairs: [bag],
        receivedBy: { kind: 'platform', id: 'shop' },
        receivedAt: shanghai('03-22T00:00'),
      }),
      recorded('MeasureKept'),
      ordered('measure-kept', 'ana', bag),
      ordered('report-of-proceeding', 'ben', bag),
    ));
it('that a report was received late lifts, and the report is noted', () =>
  given(...inquired)
    .when(answerInquiry('03-22T12:00', '2026-03-22T00:00:00.001'))
    .then(
      recorded('InquiryAnswered'),
      recorded('ProceedingReported'),
      recorded('ReportedLate'),
      ordered('report-of-proceeding', 'ben', bag),
      ...lift,
    ));
it("keeps the platform's own end date beside ours", () =>
  given(...inquired)
    .when((dispute) => {
      const command = typeof nothing === 'function' ? nothing(dispute) : nothing;
      return {
        ...command,
        data: { ...command.data, platformEndsAt: shanghai('03-23T00:00') },
      } as unknown as typeof command;
    })
    .then(recorded('InquiryAnswered', { platformEndsAt: shanghai('03-23T00:00') }), ...lift));
it('needs not be asked any more', () => {
  const effects = planAfter(andThen(inquired, nothing)).effects.flatMap((effect) =>
    'service' in effect ? [effect.service.document] : [],
  );
  expect(effects).not.toContain('inquiry');
});
it('cannot tell of a report from before the complaint or after now', () => {
  for (const receivedAt of ['03-01T09:00', '03-22T12:01'])
    given(...inquired)
      .when(answerInquiry('03-22T12:00', receivedAt))
      .thenRefused('InstantImplausible');
});
it('is refused twice, after the lift and once a report has come another way', () => {
  for (const past of [
    andThen(inquired, nothing),
    lifted,
    andThen(inquired, reportProceeding('03-22T11:00', [bag], { by: shop, receivedAt: '03-20T10:00' })),
  ])
    given(...past)
      .when(answerInquiry('03-24T12:00'))
      .thenRefused('WrongStage');
});
it('is refused where nothing was asked', () => {
  given(...accepted)
    .when({ type: 'AnswerInquiry', data: { inquiryId: 'new-2', reports: [] }, by: shop, at: shanghai('03-22T12:00') })
    .thenRefused('NoSuchSubject');
});
it('is offered only while it is asked', () => {
  expect(offered(inquired, shop, 'AnswerInquiry')).toHaveLength(1);
  expect(offered(lifted, shop, 'AnswerInquiry')).toEqual([]);
  expect(offered(andThen(inquired, nothing), shop, 'AnswerInquiry')).toEqual([]);
});

belongsTo(inquired, nothing, 'shop');
