import { cai, mia } from '../../../testing/core/actors.js';
import {
  clockSays,
  excuseDelay,
  fileCounterNotice,
  reportProceeding,
  reportProceedingState,
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
import { claimDelay } from '../../../testing/intake/record-commands.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { calendar } from '../../../testing/core/calendar.js';
import { answered, inquired, lifted, noticed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, givenIn, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const claimed = andThen(waiting, claimDelay('03-20T10:00', bag));
const readingB = {
  rulebook: { ...rulebook, excusedDelay: { ...rulebook.excusedDelay, reading: 'delay-alone' } },
  calendar,
} as const;

it('adds the delay to the waiting period; platform and both sides are told', () => {
  given(...waiting)
    .when(excuseDelay('03-10T10:00', 3, bag))
    .then(
      recorded('DelayExcused', { pairs: [bag], causeContentId: 'cause', due: due('03-26T00:00') }),
      ordered('delay-excused', 'shop', bag),
      ordered('delay-excused', 'ana', bag),
      ordered('delay-excused', 'ben', bag),
    );
  expect(planAfter(andThen(waiting, excuseDelay('03-10T10:00', 3, bag))).deadlines.map(({ key }) => key)).toContain(
    'AskForReports/pair:ben:bag/2026-03-25T16:00:00.000Z',
  );
});
it('is one for all pairs whose waiting period ends together, and another for those that end apart', () => {
  const [cap, others] = ['pair:ben:cap', 'pair:cai:bag'] as const;
  const both = andThen(
    noticed,
    fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']),
    recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'),
    fileCounterNotice('03-06T11:00', 'cai', ['bag'], cai),
    recordArrival('03-07T12:00', 'forwarded-counter-notice', 'ana'),
  );
  const excused = andThen(both, excuseDelay('03-10T10:00', 3, bag, others, cap));
  expect(excused.filter(({ type }) => type === 'DelayExcused')).toEqual([
    recorded('DelayExcused', { pairs: [bag, cap], due: due('03-26T00:00') }),
    recorded('DelayExcused', { pairs: [others] }),
  ]);
  expect(
    new Set(
      [bag, cap, others].map(
        (pair) => disputeAfter(excused).waitingEnds[pair as typeof cap]?.derivation.extensions.length,
      ),
    ),
  ).toEqual(new Set([1]));
});
it('by reading A ends at the latest twenty working days after the arrival', () =>
  given(...waiting)
    .when(excuseDelay('03-10T10:00', 20, bag))
    .then(
      recorded('DelayExcused', { due: due('04-04T00:00') }),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    ));
it('by reading B adds at most twenty working days', () =>
  givenIn(readingB)(...waiting)
    .when(excuseDelay('03-10T10:00', 30, bag))
    .then(
      recorded('DelayExcused', { due: due('04-18T00:00') }),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
    ));
it('is given once', () =>
  given(...andThen(waiting, excuseDelay('03-10T10:00', 3, bag)))
    .when(excuseDelay('03-11T10:00', 3, bag))
    .thenRefused('NamedTwice'));
it('is possible until the end of the period and not after it', () => {
  given(...waiting)
    .when(excuseDelay('2026-03-22T00:00:00.000', 3, bag))
    .then(recorded('DelayExcused'), recorded('ServiceOrdered'), recorded('ServiceOrdered'), recorded('ServiceOrdered'));
  given(...waiting)
    .when(excuseDelay('2026-03-22T00:00:00.001', 3, bag))
    .thenRefused('DeadlinePassed');
});
it.each([0, -1, 1.5, Number.NaN])('is no delay of %d days', (delay) =>
  given(...waiting)
    .when(excuseDelay('03-10T10:00', delay, bag))
    .thenRefused('NothingNamed'),
);
it('is refused where no waiting period runs', () => {
  for (const past of [answered, inquired])
    given(...past)
      .when(excuseDelay('03-22T10:00', 3, bag))
      .thenRefused('WrongStage');
});
it('names something, once', () => {
  given(...waiting)
    .when(excuseDelay('03-10T10:00', 3))
    .thenRefused('NothingNamed');
  given(...waiting)
    .when(excuseDelay('03-10T10:00', 3, bag, bag))
    .thenRefused('NamedTwice');
  given(...andThen(waiting, excuseDelay('03-10T10:00', 3, bag)))
    .when(clockSays('AskForReports', '03-22T00:01', bag))
    .thenRefused('DeadlineNotReached');
});
it('is granted by a person even after the period has run out meanwhile', () => {
  const asked = andThen(claimed, clockSays('AskForReports', '03-22T00:01', bag), excuseDelay('03-22T09:00', 3, bag));
  expect(disputeAfter(asked).stages[bag]).toEqual({ stage: 'waiting-period', deadline: due('03-26T00:00') });
  expect(disputeAfter(asked).tasks['examine-delay/dispute']).toBeUndefined();
  given(...andThen(waiting, clockSays('AskForReports', '03-22T00:01', bag)))
    .when(excuseDelay('03-22T09:00', 3, bag))
    .thenRefused('WrongStage');
});
describe('claimed in time, and examined when the measure was already lifted', () => {
  const over = andThen(
    claimed,
    clockSays('AskForReports', '03-22T00:01', bag),
    clockSays('EndWaitingPeriod', '03-23T00:02', bag),
  );
  it('blocks again what the clock had lifted, and its period goes on', () => {
    given(...over)
      .when(excuseDelay('03-23T09:00', 3, bag))
      .then(
        recorded('DelayExcused', { due: due('03-26T00:00') }),
        measureSet(bag, 'block', 5, 'delay-excused'),
        ordered('delay-excused', 'shop', bag),
        ordered('delay-excused', 'ana', bag),
        ordered('delay-excused', 'ben', bag),
      );
    const excused = andThen(over, excuseDelay('03-23T09:00', 3, bag));
    expect(disputeAfter(excused).stages[bag]).toEqual({ stage: 'waiting-period', deadline: due('03-26T00:00') });
    expect(offered(over, mia, 'ExcuseDelay')).toEqual([bag]);
  });
  it('asks the platform once more, and blocks nothing, where the new end has passed as well', () => {
    const late = andThen(over, excuseDelay('03-26T09:00', 3, bag));
    expect(disputeAfter(late).measures[bag]?.wanted).toBe('lift');
    given(...late)
      .when(clockSays('AskForReports', '03-26T09:01', bag))
      .then(recorded('ReportsInquired'), ordered('inquiry', 'shop', bag));
  });
  it('keeps the measure for a suit that had come late, and counts the proof that was told of it', () => {
    const asked = andThen(claimed, clockSays('AskForReports', '03-22T00:01', bag));
    const sued = andThen(asked, reportProceeding('03-22T09:00', [bag], { proof: 'filing-receipt' }));
    expect(sued).toContainEqual(recorded('ReportedLate', { pairs: [bag] }));
    for (const past of [sued, andThen(sued, clockSays('EndWaitingPeriod', '03-23T00:02', bag))]) {
      const excused = andThen(past, excuseDelay('03-23T09:00', 3, bag));
      expect(excused).toContainEqual(
        recorded('MeasureKept', { pairs: [bag], until: 'awaiting-acceptance', due: due('04-23T00:00') }),
      );
      expect(disputeAfter(excused).stages[bag]).toEqual({ stage: 'kept' });
      expect(disputeAfter(excused).measures[bag]?.wanted).toBe('block');
    }
    const accepted = andThen(
      sued,
      reportProceedingState('03-22T10:00', 'accepted'),
      excuseDelay('03-23T09:00', 3, bag),
    );
    expect(accepted).toContainEqual(recorded('MeasureKept', { until: 'kept' }));
    const gone = andThen(sued, reportProceedingState('03-22T10:00', 'withdrawn'), excuseDelay('03-23T09:00', 3, bag));
    expect(gone.slice(sued.length)).not.toContainEqual(recorded('MeasureKept'));
  });
  it('brings nothing back without a claim, that was closed otherwise, or that rests on no ground', () => {
    given(...lifted)
      .when(excuseDelay('03-23T09:00', 3, bag))
      .thenRefused('WrongStage');
    given(...andThen(claimed, withdrawComplaint('03-21T10:00', bag)))
      .when(excuseDelay('03-23T09:00', 3, bag))
      .thenRefused('WrongStage');
    const found = andThen(
      claimed,
      openFaithReview('03-20T11:00'),
      warnOfFaithReview('03-20T12:00'),
      replyToFaithReview('03-21T10:00'),
      propose('03-21T11:00'),
      second('03-21T12:00'),
    );
    given(...found)
      .when(excuseDelay('03-21T13:00', 3, bag))
      .thenRefused('WrongStage');
  });
});
it('is offered while the waiting period runs, or was claimed in it, and once', () => {
  expect(offered(waiting, mia, 'ExcuseDelay')).toEqual([bag]);
  const over = andThen(waiting, clockSays('AskForReports', '03-22T00:01', bag));
  expect(offered(over, mia, 'ExcuseDelay')).toEqual([]);
  expect(offered(andThen(claimed, clockSays('AskForReports', '03-22T00:01', bag)), mia, 'ExcuseDelay')).toEqual([bag]);
  expect(offered(andThen(waiting, excuseDelay('03-10T10:00', 3, bag)), mia, 'ExcuseDelay')).toEqual([]);
});

belongsTo(waiting, excuseDelay('03-10T10:00', 3, bag), 'mia');
