import { ben } from '../../../testing/core/actors.js';
import {
  fileCounterNotice,
  reportProceeding,
  storeEvidence,
  withdrawComplaint,
} from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { calendar } from '../../../testing/core/calendar.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThenIn, disputeAfter, givenIn, planAfter, type World } from '../../../testing/core/story.js';
import { recordArrival } from '../../../testing/service/service-commands.js';
import { REPLAY, songNoticed } from '../../../testing/core/track-scenes.js';
import { declares, listed, withFile } from '../../../testing/response/counter-notice-stories.js';
import { cureCounterNotice, rejectCounterNotice } from '../../../testing/intake/record-commands.js';
import type { DisputeEvent } from '../../core/state.js';

const BAG = 'pair:ben:bag';
const stageOf = (past: readonly DisputeEvent[], pair: typeof REPLAY | typeof BAG = REPLAY) =>
  disputeAfter(past).stages[pair];
const task = (past: readonly DisputeEvent[]) => disputeAfter(past).tasks['check-counter-notice/respondent:ben'];
const tell = andThenIn(listed);
const empty = tell(songNoticed, declares('03-05T10:00', ['replay']));
const named = tell(songNoticed, declares('03-05T10:00', ['replay'], withFile));

it('tells at once all that a declaration lacks, and until when it may follow', () =>
  givenIn(listed)(...songNoticed)
    .when(declares('03-05T10:00', ['replay'], { grounds: ['legal-source'] }))
    .then(
      recorded('CounterNoticeFiled', {
        missing: ['D03'],
        papersMissing: ['D04', 'D07'],
        held: [REPLAY],
        cureDue: due('03-08T00:00'),
        checkDue: due('03-09T00:00'),
      }),
      ordered('forwarded-counter-notice', 'ana', REPLAY),
      ordered('counter-notice-defects', 'ben', REPLAY),
    ));
it('restores nothing for a statement without any paper, and gives a person a task', () => {
  expect(stageOf(empty)).toEqual({ stage: 'counter-notice-arrival' });
  expect(disputeAfter(empty).measures[REPLAY]?.wanted).toBe('block');
  expect(task(empty)?.deadline.dueAt).toBeTruthy();
});
it('holds that under a rulebook that lists nothing, too', () => {
  const unlisted: World = { rulebook, calendar, bytes: 'awaited' };
  const filed = andThenIn(unlisted)(songNoticed, declares('03-05T10:00', ['replay']));
  expect(filed.at(-3)).toMatchObject({ type: 'CounterNoticeFiled', data: { missing: ['D03'] } });
  expect(stageOf(filed)?.stage).toBe('counter-notice-arrival');
});
it('waits for the bytes of what is named, and restores with them', () => {
  expect(stageOf(named)?.stage).toBe('counter-notice-arrival');
  const here = tell(named, storeEvidence('03-05T11:00', 'licence', ben));
  expect(stageOf(here)?.reason).toBe('restored');
  expect(task(here)).toBeUndefined();
});
it('lets a file that did not come in its time be, where another is here', () => {
  const two = {
    evidence: [...withFile.evidence, ...withFile.evidence.map((one) => ({ ...one, evidenceId: 'second' }))],
  };
  const half = tell(
    songNoticed,
    declares('03-05T10:00', ['replay'], two),
    storeEvidence('03-05T11:00', 'licence', ben),
  );
  expect(stageOf(half)?.stage).toBe('counter-notice-arrival');
  const late = tell(half, recordArrival('03-06T10:01', 'forwarded-counter-notice', 'ana'));
  expect(stageOf(late)?.reason).toBe('restored');
});
it('starts no waiting period meanwhile: that law has none', () => {
  const arrived = tell(named, recordArrival('03-05T12:00', 'forwarded-counter-notice', 'ana'));
  expect(stageOf(arrived)).toEqual({ stage: 'counter-notice-arrival' });
  expect(planAfter(arrived, listed).deadlines.filter(({ subject }) => subject === REPLAY)).toEqual([]);
});
it('restores what a suit keeps meanwhile, and not what was withdrawn or rejected', () => {
  const bytes = storeEvidence('03-09T12:00', 'licence', ben);
  const sued = tell(named, reportProceeding('03-05T11:00', [REPLAY]));
  expect(stageOf(tell(sued, bytes))?.reason).toBe('restored');
  expect(stageOf(tell(named, withdrawComplaint('03-05T11:00', REPLAY)))?.reason).toBe('withdrawn');
  const rejected = tell(named, rejectCounterNotice('03-08T10:00', 'replay'));
  expect([stageOf(rejected)?.stage, task(rejected)]).toEqual(['awaiting-counter-notice', undefined]);
  expect(stageOf(tell(rejected, bytes))?.stage).toBe('awaiting-counter-notice');
});
it('is no ground to reject while what lacks may follow', () =>
  givenIn(listed)(...empty)
    .when(rejectCounterNotice('03-07T23:59', 'replay'))
    .thenRefused('DeadlineNotReached'));

describe('of other goods', () => {
  it('goes to the complainant at once, whatever it lacks: nobody is kept from the law by a form', () => {
    givenIn(listed)(...noticed)
      .when(fileCounterNotice('03-05T10:00', 'ben', ['bag']))
      .then(
        recorded('CounterNoticeFiled', { missing: ['D03'], cureDue: due('03-08T00:00') }),
        ordered('forwarded-counter-notice', 'ana', BAG),
        ordered('counter-notice-defects', 'ben', BAG),
      );
  });
  it('has nothing to wait for where a paper of the house alone is missing', () =>
    givenIn(listed)(...noticed)
      .when(declares('03-05T10:00', ['bag'], { ...withFile, grounds: ['legal-source'] }))
      .then(
        expect.objectContaining({
          data: expect.not.objectContaining({ cureDue: expect.anything() as unknown }) as unknown,
        }) as never,
        ordered('forwarded-counter-notice', 'ana', BAG),
        ordered('counter-notice-defects', 'ben', BAG),
      ));
  it('ends its task with what lacked', () => {
    const lacking = tell(noticed, fileCounterNotice('03-05T10:00', 'ben', ['bag']));
    expect(task(lacking)).toBeDefined();
    expect(task(tell(lacking, cureCounterNotice('03-06T10:00', 'licence', 'bag')))).toBeUndefined();
  });
});
