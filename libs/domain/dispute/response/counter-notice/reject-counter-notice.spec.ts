import { ben, mia } from '../../../testing/core/actors.js';
import {
  clockSays,
  closePairs,
  fileCounterNotice,
  reportProceeding,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { kept, lifted, noticed, waiting, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { rejectCounterNotice } from '../../../testing/intake/record-commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';

const bag = 'pair:ben:bag';
const reject = rejectCounterNotice('03-15T10:00', 'bag');

it('is told to both sides and the platform, with the reason', () =>
  given(...waitingAlone)
    .when(reject)
    .then(
      recorded('CounterNoticeRejected', { fault: 'evidence', reasonContentId: 'why' }),
      recorded('ResponseWindowOpened', { due: due('03-21T00:00') }),
      ...['ben', 'ana', 'shop'].map((who) => ordered('counter-notice-rejected', who, bag)),
    ));
it('gives the respondent its whole time anew', () => {
  const both = andThen(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap']));
  expect(andThen(both, rejectCounterNotice('03-20T10:00', 'cap'))).toContainEqual(
    recorded('ResponseWindowOpened', { due: due('03-26T00:00') }),
  );
});
it('can be followed by a new answer, and all that comes of it', () => {
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
it('is offered for what was declared, in whatever way it goes on or was lifted', () => {
  for (const past of [waiting, kept, lifted]) expect(offered(past, mia, 'RejectCounterNotice')).toEqual([bag]);
  expect(offered(waiting, ben, 'RejectCounterNotice')).toEqual([]);
});
it('is neither done nor offered twice, or for what the complainant let go', () => {
  for (const past of [andThen(waiting, reject), andThen(waiting, withdrawComplaint('03-14T10:00', bag))]) {
    given(...past)
      .when(reject)
      .thenRefused('WrongStage');
    expect(offered(past, mia, 'RejectCounterNotice')).toEqual([]);
  }
});

it('is a person’s to see to once its new time is over, whatever else runs: nothing waits for ever', () => {
  const running = andThen(waiting, reportProceeding('03-07T10:00', ['pair:ben:cap']), reject);
  const silent = andThen(running, clockSays('DeclareDefault', '03-21T00:01', 'respondent:ben'));
  const { stages, tasks } = disputeAfter(silent);
  expect(stages['pair:ben:cap']?.stage).toBe('kept');
  expect(tasks['see-to-unanswered/respondent:ben']?.deadline.dueAt).toBe(shanghai('03-10T00:00'));
  const key = 'see-to-unanswered/respondent:ben';
  const ends = [fileCounterNotice('03-22T10:00', 'ben', ['bag']), closePairs('03-22T10:00', bag)];
  for (const end of ends) expect(disputeAfter(andThen(silent, end)).tasks[key]).toBeUndefined();
});

belongsTo(waiting, reject, 'mia');
