import { mia } from '../../../testing/core/actors.js';
import {
  clockSays,
  fileCounterNotice,
  recordCourtOrder,
  shanghai,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { told } from '../../../testing/notification/every-told.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { admitRound, raiseAgain } from '../../../testing/intake/record-commands.js';
import { lifted } from '../../../testing/core/scenes.js';
import { andThen, andThenIn, disputeAfter, given } from '../../../testing/core/story.js';

const report = {
  code: 'REPORT',
  rights: 'all',
  required: 'always',
  onMissing: 'no-interim-measure',
  clause: 'M',
  source: 's',
  confidence: 'house-rule',
} as const;
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
  expect(second.at(-1)).toEqual(
    recorded('ResponseWindowOpened', { respondentId: 'ben', round: 2, due: due('04-09T00:00') }),
  );
  const restored = andThen(
    second,
    fileCounterNotice('04-04T10:00', 'ben', ['bag']),
    recordArrival('04-05T10:00', 'forwarded-counter-notice', 'ana'),
    clockSays('AskForReports', '04-21T00:01', bag),
    clockSays('EndWaitingPeriod', '04-22T00:02', bag),
  );
  expect(disputeAfter(restored).measures[bag]?.wanted).toBe('lift');
});
it('moves no time of other items, and undoes no default of theirs', () => {
  const { stages } = disputeAfter(lifted);
  expect(stages['respondent:ben']).toMatchObject({ stage: 'closed', reason: 'defaulted' });
  const second = andThen(raised, admitRound('04-02T10:00'), recordArrival('04-03T10:00', 'forwarded-notice', 'ben'));
  expect(disputeAfter(second).stages['respondent:ben']).toEqual(stages['respondent:ben']);
  expect(disputeAfter(second).stages['pair:ben:cap']).toEqual(stages['pair:ben:cap']);
});
it('is over with the complaint that is taken back meanwhile', () => {
  const withdrawn = andThen(raised, withdrawComplaint('04-01T12:00', bag));
  expect(Object.keys(disputeAfter(withdrawn).tasks)).not.toContain('check-round/dispute');
  given(...withdrawn)
    .when(admitRound('04-02T10:00'))
    .thenRefused('WrongStage');
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

describe('nothing goes down again without its ground', () => {
  it('needs new facts that are shown, also where a round was asked for before that was so', () => {
    given(...lifted)
      .when(told(raiseAgain('04-01T10:00', bag), { evidence: [] }))
      .thenRefused('NothingNamed');
    const bare = raised.map((event) =>
      event.type === 'RaisedAgain' ? { ...event, data: { ...event.data, evidence: [] } } : event,
    );
    given(...bare)
      .when(admitRound('04-02T10:00'))
      .thenRefused('NewFactsNeeded');
    expect(offered(bare, mia, 'AdmitRound')).toEqual([]);
  });
  it('goes on without a measure where a paper for one is missing, and with it where it came with the round', () => {
    const world = { rulebook: { ...rulebook, materials: [...rulebook.materials, report] }, calendar };
    const bare = andThenIn(world)(raised, admitRound('04-02T10:00'));
    expect(bare.find(({ type }) => type === 'RoundAdmitted')).toEqual(
      recorded('RoundAdmitted', { withoutMeasure: ['REPORT'] }),
    );
    expect(disputeAfter(bare).measures[bag]?.wanted).toBe('lift');
    const materials = [{ code: 'REPORT', evidenceIds: ['new-purchase'] }];
    const asked = andThenIn(world)(lifted, told(raiseAgain('04-01T10:00', bag), { materials }));
    expect(disputeAfter(andThenIn(world)(asked, admitRound('04-02T10:00'))).measures[bag]?.wanted).toBe('block');
  });
  it('nor where the complainant’s measures are looked at first', () => {
    const limits = [
      { kind: 'pre-review', reviewId: 'r', from: shanghai('03-01T10:00'), until: shanghai('06-01T10:00') },
    ];
    const world = { rulebook, calendar, context: { limits: limits as never } };
    expect(disputeAfter(andThenIn(world)(raised, admitRound('04-02T10:00'))).measures[bag]?.wanted).toBe('lift');
  });
});

belongsTo(raised, admitRound('04-02T10:00'), 'mia');
