import { mia } from '../../../testing/core/actors.js';
import { clockSays, fileCounterNotice, recordCourtOrder } from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { admitRound, raiseAgain } from '../../../testing/intake/record-commands.js';
import { lifted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const raised = andThen(lifted, raiseAgain('04-01T10:00', bag));

it('notices anew with windows of its own, and takes down again', () => {
  given(...raised)
    .when(admitRound('04-02T10:00'))
    .then(
      recorded('RoundAdmitted', { pairs: [bag] }),
      ordered('statutory-notice', 'shop', bag),
      ordered('forwarded-notice', 'ben', bag),
      measureSet(bag, 'block', 5, 'new-facts'),
      recorded('NextStepResumed'),
    );
  const second = andThen(raised, admitRound('04-02T10:00'), recordArrival('04-03T10:00', 'forwarded-notice', 'ben'));
  expect(second.at(-1)).toEqual(recorded('ResponseWindowOpened', { respondentId: 'ben', due: due('04-09T00:00') }));
  const restored = andThen(
    second,
    fileCounterNotice('04-04T10:00', 'ben', ['bag']),
    recordArrival('04-05T10:00', 'forwarded-counter-notice', 'ana'),
    clockSays('AskForReports', '04-21T00:01', bag),
    clockSays('EndWaitingPeriod', '04-22T00:02', bag),
  );
  expect(disputeAfter(restored).measures[bag]?.wanted).toBe('lift');
});
it('is begun once', () =>
  given(...andThen(raised, admitRound('04-02T10:00')))
    .when(admitRound('04-02T11:00'))
    .thenRefused('WrongStage'));
it('is of what no court has decided meanwhile', () => {
  const decided = andThen(raised, recordCourtOrder('04-02T09:00', 'restore', bag));
  given(...decided)
    .when(admitRound('04-02T10:00'))
    .thenRefused('WrongStage');
  expect(offered(decided, mia, 'AdmitRound')).toEqual([]);
});
it('is offered while a round is asked for', () =>
  expect(
    [lifted, raised, andThen(raised, admitRound('04-02T10:00'))].map((past) => offered(past, mia, 'AdmitRound')),
  ).toEqual([[], ['dispute'], []]));

belongsTo(raised, admitRound('04-02T10:00'), 'mia');
