import { clockSays, fileCounterNotice, reportProceeding } from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { rejectCounterNotice, withdrawCounterNotice } from '../../../testing/intake/record-commands.js';
import { answered, kept, lifted, noticed, waiting, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const told = [ordered('counter-notice-withdrawn', 'ana', bag), ordered('counter-notice-withdrawn', 'shop', bag)];

it('stops the waiting period, and the pair waits for an answer again', () => {
  given(...waiting)
    .when(withdrawCounterNotice('03-07T10:00', 'bag'))
    .then(recorded('CounterNoticeWithdrawn', { itemIds: ['bag'] }), ...told);
  const after = andThen(waiting, withdrawCounterNotice('03-07T10:00', 'bag'));
  expect(disputeAfter(after).stages[bag]?.stage).toBe('awaiting-counter-notice');
  expect(planAfter(after).deadlines.filter(({ subject }) => subject === bag)).toEqual([]);
});
it('takes down again what had been restored for it, and opens the dispute', () =>
  given(...lifted)
    .when(withdrawCounterNotice('04-01T10:00', 'bag'))
    .then(recorded('CounterNoticeWithdrawn'), measureSet(bag, 'block', 5, 'counter-notice-withdrawn'), ...told));
it('leaves what a proceeding keeps where it is, unanswered', () => {
  const after = disputeAfter(andThen(kept, withdrawCounterNotice('03-25T10:00', 'bag')));
  expect([after.stages[bag]?.stage, after.waitingEnds[bag]]).toEqual(['kept', undefined]);
});
it('gives the window back as long as its time runs, and a rejection the whole of it anew', () => {
  const both = andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']));
  expect(andThen(both, withdrawCounterNotice('03-06T10:00', 'cap'))).toContainEqual(
    recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
  );
  expect(andThen(both, rejectCounterNotice('03-20T10:00', 'cap'))).toContainEqual(
    recorded('ResponseWindowOpened', { due: due('03-26T00:00') }),
  );
  expect(andThen(both, withdrawCounterNotice('03-20T10:00', 'cap')).slice(both.length)).not.toContainEqual(
    recorded('ResponseWindowOpened'),
  );
});
it('its forwarded copy starts no waiting period that arrives afterwards; a new declaration has its own', () => {
  const back = andThen(answered, withdrawCounterNotice('03-05T11:00', 'bag'));
  expect(andThen(back, recordArrival('03-06T10:00', 'forwarded-counter-notice', 'ana'))).not.toContainEqual(
    recorded('WaitingPeriodStarted'),
  );
  const anew = andThen(
    back,
    fileCounterNotice('03-06T11:00', 'ben', ['bag']),
    recordArrival('03-07T10:00', 'forwarded-counter-notice', 'ana'),
  );
  expect(anew.at(-1)).toEqual(recorded('WaitingPeriodStarted', { due: due('03-23T00:00') }));
});
it('a report counts again afterwards, whenever it comes', () =>
  expect(
    andThen(lifted, withdrawCounterNotice('04-01T10:00', 'bag'), reportProceeding('04-10T10:00', [bag])),
  ).toContainEqual(recorded('MeasureKept')));
it('names items that the declaration is for', () => {
  given(...andThen(waiting, withdrawCounterNotice('03-07T10:00', 'bag')))
    .when(withdrawCounterNotice('03-07T11:00', 'bag'))
    .thenRefused('WrongStage');
  given(...waiting)
    .when(withdrawCounterNotice('03-07T11:00', 'cap'))
    .thenRefused('WrongStage');
});
it('a declaration that is rejected is told to both sides and the platform, with the reason', () =>
  given(...waitingAlone)
    .when(rejectCounterNotice('03-15T10:00', 'bag'))
    .then(
      recorded('CounterNoticeRejected', { fault: 'evidence', reasonContentId: 'why' }),
      recorded('ResponseWindowOpened', { due: due('03-21T00:00') }),
      ...['ben', 'ana', 'shop'].map((who) => ordered('counter-notice-rejected', who, bag)),
    ));
it('can be rejected, answered, withdrawn and lifted again: every step is reversible', () => {
  const long = andThen(
    lifted,
    rejectCounterNotice('04-01T10:00', 'bag'),
    fileCounterNotice('04-02T10:00', 'ben', ['bag']),
    recordArrival('04-03T10:00', 'forwarded-counter-notice', 'ana'),
    clockSays('AskForReports', '04-19T00:01', bag),
    clockSays('EndWaitingPeriod', '04-20T00:02', bag),
  );
  expect(disputeAfter(long).measures[bag]).toMatchObject({ wanted: 'lift', sequence: 6 });
});

belongsTo(waiting, withdrawCounterNotice('03-07T10:00', 'bag'), 'ben');
describe('rejecting', () => belongsTo(waiting, rejectCounterNotice('03-07T10:00', 'bag'), 'mia'));
