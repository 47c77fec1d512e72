import { ana, max } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { endAppraisal, startAppraisal } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const paused = andThen(mediating, startAppraisal('03-10T10:00'));

it('adds every day on which it ran to the time of the mediation', () => {
  given(...paused)
    .when(endAppraisal('03-15T09:00'))
    .then(recorded('AppraisalEnded', { due: due('04-09T00:00') }));
  given(...paused)
    .when(endAppraisal('03-10T12:00'))
    .then(recorded('AppraisalEnded', { due: due('04-04T00:00') }));
});
it('is the mediator’s, while one is made', () => {
  given(...paused)
    .when(asked(endAppraisal('03-15T09:00'), ana))
    .thenRefused('NotYourPart');
  given(...mediating)
    .when(endAppraisal('03-15T09:00'))
    .thenRefused('WrongStage');
  expect([mediating, paused].map((past) => offers(past, 'EndAppraisal')(max))).toEqual([false, true]);
});
