import { clockSays, serviceSubjectOf } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { recordHandover, recordReturned } from '../../../testing/service/service-commands.js';
import { getStage } from '../../core/state.js';
import {
  allegeBreach,
  confirmPerformance,
  newestUndertaking,
  overdue,
  reportCame,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';

const unread = andThen(overdue, reportPerformance('04-12T10:00'));
const reported = andThen(unread, reportCame('04-12T11:00'));
const silence = (at: string) => clockSays('ConfirmBySilence', at, newestUndertaking);

it('takes a report as true that nobody objected to in time', () => {
  given(...reported)
    .when(silence('04-18T00:01'))
    .then(recorded('PerformanceConfirmed', { by: 'silence' }));
  given(...reported)
    .when(silence('04-18T00:00'))
    .thenRefused('DeadlineNotReached');
  given(...andThen(reported, allegeBreach('04-13T10:00')))
    .when(silence('04-18T00:01'))
    .thenRefused('WrongStage');
});
it('takes nothing as true that did not reach whoever might object: a person brings it', () => {
  const letter = serviceSubjectOf('performance-reported', 'ana');
  expect(planAfter(unread).deadlines.map(({ subject }) => subject)).not.toContain(
    newestUndertaking(disputeAfter(unread)),
  );
  const unarrived = andThen(unread, clockSays('EscalateService', '04-17T00:01', letter));
  expect(Object.keys(disputeAfter(unarrived).tasks)).toContainEqual(expect.stringContaining('repair-service/'));
  const brought = andThen(unarrived, recordHandover('04-17T10:00', 'performance-reported', 'ana', 'post'));
  const deemed = andThen(brought, clockSays('DeemArrival', '04-21T00:01', letter));
  expect(deemed).toContainEqual(recorded('PerformanceCheckStarted', { due: due('04-26T00:00') }));
  // it came back after all
  const back = andThen(deemed, recordReturned('04-22T10:00', 'performance-reported', 'ana'));
  expect(back).toContainEqual(recorded('DeemedArrivalDisplaced', { clocks: [newestUndertaking(disputeAfter(back))] }));
  given(...back)
    .when(silence('04-26T00:01'))
    .thenRefused('DeadlineNotReached');
  // once it is taken as true, that stands
  const late = andThen(deemed, silence('04-26T00:01'), recordReturned('04-27T10:00', 'performance-reported', 'ana'));
  expect(late.at(-1)).toEqual(recorded('DeemedArrivalDisplaced', { stands: [newestUndertaking(disputeAfter(late))] }));
});
it('waits no more for the arrival of a report that was answered', () => {
  const after = disputeAfter(andThen(unread, confirmPerformance('04-13T10:00')));
  expect(getStage(after, serviceSubjectOf('performance-reported', 'ana')(after))).toEqual({
    stage: 'awaiting-arrival',
  });
  expect(after.tasks).toEqual({});
});
it('counts a report of before, which fixed its day itself, as it was', () => {
  const subject = newestUndertaking(disputeAfter(reported));
  const { deadline } = getStage(disputeAfter(reported), subject);
  const past = unread.map((event) =>
    event.type === 'PerformanceReported' && deadline ? { ...event, data: { ...event.data, due: deadline } } : event,
  );
  expect(getStage(disputeAfter(past), subject).deadline).toEqual(deadline);
  expect(getStage(disputeAfter(andThen(past, reportCame('04-14T10:00'))), subject).deadline).toEqual(deadline);
});
