import { ana, ben } from '../../../testing/core/actors.js';
import { offered } from '../../../testing/core/menu.js';
import { fileCounterNotice, recordCourtOrder, reportProceeding } from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { withdrawCounterNotice } from '../../../testing/intake/record-commands.js';
import { answered, kept, lifted, noticed, waiting } from '../../../testing/core/scenes.js';
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
it('gives the window back as long as its time runs', () => {
  const both = andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']));
  expect(andThen(both, withdrawCounterNotice('03-06T10:00', 'cap'))).toContainEqual(
    recorded('ResponseWindowOpened', { due: due('03-08T00:00') }),
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
it('is offered for what was declared, in whatever way it goes on or was lifted', () => {
  for (const past of [answered, waiting, kept, lifted])
    expect(offered(past, ben, 'WithdrawCounterNotice')).toEqual([bag]);
  expect(offered(waiting, ana, 'WithdrawCounterNotice')).toEqual([]);
});
it('is neither done nor offered for what was never declared, or a court has decided', () => {
  const undeclared = andThen(
    noticed,
    reportProceeding('03-04T10:00', ['pair:ben:bag']),
    fileCounterNotice('03-05T10:00', 'ben', ['cap']),
  );
  given(...undeclared)
    .when(withdrawCounterNotice('03-07T10:00', 'bag'))
    .thenRefused('UnknownReference');
  expect(offered(undeclared, ben, 'WithdrawCounterNotice')).toEqual(['pair:ben:cap']);
  const decided = andThen(waiting, recordCourtOrder('03-07T09:00', 'restore', bag));
  given(...decided)
    .when(withdrawCounterNotice('03-07T10:00', 'bag'))
    .thenRefused('WrongStage');
  expect(offered(decided, ben, 'WithdrawCounterNotice')).toEqual([]);
});

belongsTo(waiting, withdrawCounterNotice('03-07T10:00', 'bag'), 'ben');
