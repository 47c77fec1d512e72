import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given, planAfter } from '../../../testing/core/story.js';
import { startAppraisal } from '../../../testing/talks/mediation-commands.js';
import { askedMax, mediating } from '../../../testing/talks/mediation-stories.js';

const paused = andThen(mediating, startAppraisal('03-10T10:00'));

it('has the time of the mediation stand still', () => {
  given(...mediating)
    .when(startAppraisal('03-10T10:00'))
    .then(recorded('AppraisalStarted', { matterContentId: 'goods' }));
  expect(planAfter(paused).deadlines.filter(({ type }) => type === 'LapseMediation')).toEqual([]);
});
it('adds no time once that is over', () =>
  given(...mediating)
    .when(startAppraisal('04-04T00:01'))
    .thenRefused('DeadlinePassed'));
it('is the mediator’s, one at a time', () => {
  given(...mediating)
    .when(asked(startAppraisal('03-10T10:00'), ana))
    .thenRefused('NotYourPart');
  given(...paused)
    .when(startAppraisal('03-11T10:00'))
    .thenRefused('WrongStage');
  expect([askedMax, mediating, paused].map((past) => offers(past, 'StartAppraisal')(max))).toEqual([
    false,
    true,
    false,
  ]);
});
