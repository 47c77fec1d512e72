import { mia } from '../../../testing/core/actors.js';
import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { andThenIn, asked, disputeAfter, givenIn, planAfter } from '../../../testing/core/story.js';
import { askAboutDay, bag, uncertain, unsure } from '../../../testing/service/uncertain-stories.js';

const reached = andThenIn(unsure)(uncertain, askAboutDay('03-18T00:01'));
const passes = clockSays('PassOnDay', '03-18T04:02', bag);

it('is planned for the end of the officer’s hours', () =>
  expect(planAfter(reached, unsure).deadlines.filter(({ subject }) => subject === bag)).toMatchObject([
    { key: `PassOnDay/${bag}/${shanghai('03-18T04:01')}`, type: 'PassOnDay' },
  ]));
it('hands the question to the deputy, with hours of their own, once', () => {
  givenIn(unsure)(...reached)
    .when(passes)
    .then({
      type: 'UncertainDayPassedOn',
      data: {
        subject: bag,
        due: expect.objectContaining({ dueAt: shanghai('03-18T08:02') }),
        toOfficerId: 'noa',
      },
    });
  const passed = andThenIn(unsure)(reached, passes);
  expect(disputeAfter(passed).uncertainDays[bag]).toMatchObject({ officerId: 'noa', passedOn: true });
  expect(planAfter(passed, unsure).deadlines.filter(({ subject }) => subject === bag)).toEqual([]);
  givenIn(unsure)(...passed)
    .when(clockSays('PassOnDay', '03-18T09:00', bag))
    .then();
});
it('waits for the hours to end, and for nothing that was answered', () => {
  givenIn(unsure)(...reached)
    .when(clockSays('PassOnDay', '03-18T04:01', bag))
    .thenRefused('DeadlineNotReached');
  givenIn(unsure)(...uncertain)
    .when(passes)
    .then();
});
it('is the clock’s', () =>
  givenIn(unsure)(...reached)
    .when(asked(passes, mia))
    .thenRefused('NotYourPart'));
