import { cai, mia } from '../../../testing/core/actors.js';
import { clockSays, excuseDelay, fileCounterNotice } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { claimDelay } from '../../../testing/intake/record-commands.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { calendar } from '../../../testing/core/calendar.js';
import { answered, inquired, noticed, waiting } from '../../../testing/core/scenes.js';
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
it('is offered while the waiting period runs, or was claimed in it, and once', () => {
  expect(offered(waiting, mia, 'ExcuseDelay')).toEqual([bag]);
  const over = andThen(waiting, clockSays('AskForReports', '03-22T00:01', bag));
  expect(offered(over, mia, 'ExcuseDelay')).toEqual([]);
  expect(offered(andThen(claimed, clockSays('AskForReports', '03-22T00:01', bag)), mia, 'ExcuseDelay')).toEqual([bag]);
  expect(offered(andThen(waiting, excuseDelay('03-10T10:00', 3, bag)), mia, 'ExcuseDelay')).toEqual([]);
});

belongsTo(waiting, excuseDelay('03-10T10:00', 3, bag), 'mia');
