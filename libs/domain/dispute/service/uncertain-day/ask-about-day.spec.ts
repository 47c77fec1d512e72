import { mia } from '../../../testing/core/actors.js';
import { clockSays, fileCounterNotice, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { andThenIn, asked, disputeAfter, givenIn, planAfter } from '../../../testing/core/story.js';
import { askAboutDay, bag, known, uncertain, unsure } from '../../../testing/service/uncertain-stories.js';

const end = '2026-03-17T16:00:00.000Z';
const asks = askAboutDay('03-18T00:01');

it('does not lift, ask or lapse on a day that no calendar covers, whoever of the clock asks', () => {
  expect(disputeAfter(uncertain).stages[bag]?.deadline).toMatchObject({ provisional: true, dueAt: end });
  givenIn(unsure)(...uncertain)
    .when(clockSays('AskForReports', '03-18T00:01', bag))
    .thenRefused('DeadlineNotReached');
  givenIn(unsure)(...uncertain)
    .when(clockSays('AskForReports', '06-18T00:01', bag))
    .thenRefused('DeadlineNotReached');
});
it('is planned in its place', () => {
  const keys = planAfter(uncertain, unsure).deadlines.filter(({ subject }) => subject === bag);
  expect(keys).toMatchObject([
    { key: `AskAboutDay/${bag}/${end}`, type: 'AskAboutDay', waits: 'AskForReports', dueAt: end },
  ]);
});
it('asks the case manager within four hours, and who is on duty beside', () => {
  givenIn(unsure)(...uncertain)
    .when(asks)
    .then({
      type: 'UncertainDayReached',
      data: {
        subject: bag,
        waits: 'AskForReports',
        countedTo: end,
        due: expect.objectContaining({ dueAt: shanghai('03-18T04:01'), provisional: false }),
        officerId: 'mia',
        deputyId: 'noa',
      },
    });
  expect(disputeAfter(andThenIn(unsure)(uncertain, asks)).tasks[`confirm-day/${bag}`]).toMatchObject({
    deadline: { dueAt: shanghai('03-18T04:01') },
  });
});
it('asks once', () => {
  givenIn(unsure)(...andThenIn(unsure)(uncertain, asks))
    .when(askAboutDay('03-18T00:02'))
    .then();
});
it('waits for the end, and asks nothing of a day that is certain', () => {
  givenIn(unsure)(...uncertain)
    .when(askAboutDay('03-17T23:59'))
    .thenRefused('DeadlineNotReached');
  const certain = andThenIn(known)(uncertain, clockSays('RecomputeDeadline', '03-12T10:00', bag));
  givenIn(known)(...certain)
    .when(asks)
    .then();
});
it('lets nobody be late: what comes before a person has answered is in time', () => {
  const waiting = andThenIn(unsure)(uncertain, asks);
  const reported = andThenIn(unsure)(waiting, reportProceeding('03-18T09:00', [bag]));
  expect(reported.map(({ type }) => type)).toContain('MeasureKept');
  expect(reported.at(-1)).toEqual({ type: 'UncertainDaySettled', data: { subject: bag } });
  expect(disputeAfter(reported).tasks).not.toHaveProperty([`confirm-day/${bag}`]);
  expect(() => andThenIn(unsure)(uncertain, fileCounterNotice('03-30T10:00', 'ben', ['cap']))).not.toThrow();
});
it('goes away with the calendar’s answer', () => {
  const counted = andThenIn(known)(
    andThenIn(unsure)(uncertain, asks),
    clockSays('RecomputeDeadline', '03-18T08:00', bag),
  );
  expect(counted.slice(-2).map(({ type }) => type)).toEqual(['DeadlineRecomputed', 'UncertainDaySettled']);
  expect(planAfter(counted, known).deadlines.filter(({ subject }) => subject === bag)).toMatchObject([
    { type: 'AskForReports', dueAt: end },
  ]);
});
it('is the clock’s', () =>
  givenIn(unsure)(...uncertain)
    .when(asked(asks, mia))
    .thenRefused('NotYourPart'));
