import {
  clockSays,
  fileCounterNotice,
  newestProceeding,
  reportProceeding,
  reportProceedingState,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { ana, ben, mia } from '../../../testing/core/actors.js';
import { offered } from '../../../testing/core/menu.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { kept, noticed, waiting, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const receipt = andThen(waitingAlone, reportProceeding('03-20T10:00', [bag], { proof: 'filing-receipt' }));
const stageOf = (past: Parameters<typeof disputeAfter>[0]) =>
  disputeAfter(past).stages[newestProceeding(disputeAfter(past))];

it.each(['pending', 'accepted'] as const)('%s is asked for again in sixty days', (state) => {
  given(...kept)
    .when(reportProceedingState('04-01T10:00', state))
    .then(recorded('ProceedingStateReported', { state, due: due('06-01T00:00') }));
  expect(stageOf(andThen(kept, reportProceedingState('04-01T10:00', state)))).toEqual({
    stage: 'kept',
    deadline: due('06-01T00:00'),
  });
});
it('accepted is what a filing receipt has to be followed by; pending is not', () => {
  expect(stageOf(receipt)).toEqual({ stage: 'awaiting-acceptance', deadline: due('04-20T00:00') });
  expect(stageOf(andThen(receipt, reportProceedingState('04-01T10:00', 'pending')))).toEqual({
    stage: 'awaiting-acceptance',
    deadline: due('04-20T00:00'),
  });
  expect(stageOf(andThen(receipt, reportProceedingState('04-01T10:00', 'accepted')))).toEqual({
    stage: 'kept',
    deadline: due('06-01T00:00'),
  });
});
it.each(['not-accepted', 'withdrawn', 'dismissed', 'final-against'] as const)(
  '%s lifts what was answered and waited for',
  (state) =>
    given(...kept)
      .when(reportProceedingState('04-01T10:00', state))
      .then(
        recorded('ProceedingStateReported', { state }),
        recorded('ProceedingEnded', { pairs: [bag], waiting: [], unanswered: [], state }),
        measureSet(bag, 'lift', 4, 'proceeding-ended'),
        ordered('measure-lifted', 'ana', bag),
        ordered('measure-lifted', 'ben', bag),
        recorded('NextStepAwaited', { due: due('04-12T00:00') }),
      ),
);
it('final for the complainant ends the pair with its measure', () => {
  given(...kept)
    .when(reportProceedingState('04-01T10:00', 'final-for'))
    .then(
      recorded('ProceedingStateReported'),
      recorded('PairsClosed', { pairs: [bag], reason: 'taken-to-court' }),
      recorded('NextStepAwaited'),
    );
  const after = disputeAfter(andThen(kept, reportProceedingState('04-01T10:00', 'final-for')));
  expect([
    after.measures[bag]?.wanted,
    stageOf(andThen(kept, reportProceedingState('04-01T10:00', 'final-for')))?.stage,
  ]).toEqual(['block', 'closed']);
});
it('ended within the waiting period lifts nothing: the complainant may still go elsewhere until it is over', () => {
  const sued = andThen(waiting, reportProceeding('03-10T10:00', [bag]));
  given(...sued)
    .when(reportProceedingState('03-22T00:00', 'withdrawn'))
    .then(
      recorded('ProceedingStateReported'),
      recorded('ProceedingEnded', { pairs: [], waiting: [bag], unanswered: [] }),
    );
  const after = andThen(sued, reportProceedingState('03-15T10:00', 'withdrawn'));
  expect(disputeAfter(after).stages[bag]).toEqual({ stage: 'waiting-period', deadline: due('03-22T00:00') });
  expect(planAfter(after).deadlines.map(({ key }) => key)).toContain(
    'AskForReports/pair:ben:bag/2026-03-21T16:00:00.000Z',
  );
});
it('ended before the answer has arrived waits for that arrival', () => {
  const sued = andThen(
    noticed,
    reportProceeding('03-04T10:00', [bag]),
    fileCounterNotice('03-05T10:00', 'ben', ['bag']),
  );
  const after = andThen(sued, reportProceedingState('03-05T12:00', 'withdrawn'));
  expect(disputeAfter(after).stages[bag]).toEqual({ stage: 'counter-notice-arrival' });
  given(...after)
    .when(recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'))
    .then(recorded('ServiceArrived'), recorded('WaitingPeriodStarted', { pairs: [bag], due: due('03-22T00:00') }));
});
it('ended without an answer leaves the pair unanswered, its measure standing', () => {
  const sued = andThen(noticed, reportProceeding('03-04T10:00', [bag]));
  given(...sued)
    .when(reportProceedingState('03-05T12:00', 'withdrawn'))
    .then(
      recorded('ProceedingStateReported'),
      recorded('ProceedingEnded', { pairs: [], waiting: [], unanswered: [bag] }),
    );
  const defaulted = andThen(
    sued,
    clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'),
    clockSays('DeclareDefault', '03-09T00:01', 'respondent:cai'),
  );
  given(...defaulted)
    .when(reportProceedingState('03-15T12:00', 'withdrawn'))
    .then(
      recorded('ProceedingStateReported'),
      recorded('ProceedingEnded', { unanswered: [bag] }),
      recorded('NextStepAwaited'),
    );
});
it('is refused once the proceeding has ended', () =>
  given(...andThen(kept, reportProceedingState('04-01T10:00', 'dismissed')))
    .when(reportProceedingState('04-02T10:00', 'pending'))
    .thenRefused('WrongStage'));
it('is refused for a proceeding that was not reported', () =>
  given(...waiting)
    .when(reportProceedingState('04-02T10:00', 'pending'))
    .thenRefused('NoSuchSubject'));
it('is offered to whoever can know, while the proceeding keeps something', () => {
  for (const by of [ana, mia]) expect(offered(kept, by, 'ReportProceedingState')).toHaveLength(1);
  expect(offered(kept, ben, 'ReportProceedingState')).toEqual([]);
  const ended = andThen(kept, reportProceedingState('04-01T10:00', 'dismissed'));
  expect(offered(ended, ana, 'ReportProceedingState')).toEqual([]);
});

belongsTo(kept, reportProceedingState('04-01T10:00', 'pending'), 'ana', 'mia');
