import { mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { finding, noteStanding, reviewStanding } from '../../../testing/intake/standings.js';

const called = andThen(accepted, noteStanding('03-02T10:00', finding));
belongsTo(called, reviewStanding('03-03T10:00'), 'mia');

it('is recorded with all that had been noted, and the task is done', () => {
  given(...called)
    .when(reviewStanding('03-03T10:00', 'acted-on'))
    .then(recorded('StandingReviewed', { causeIds: ['review'], outcome: 'acted-on', reviewerId: 'mia' }));
  expect(disputeAfter(andThen(called, reviewStanding('03-03T10:00'))).tasks).toEqual(disputeAfter(accepted).tasks);
});
it('is offered as long as something was noted and not looked at', () => {
  const reviewed = andThen(called, reviewStanding('03-03T10:00'));
  expect([accepted, called, reviewed].map((past) => offered(past, mia, 'ReviewStanding').length)).toEqual([0, 1, 0]);
  given(...accepted)
    .when(reviewStanding('03-03T10:00'))
    .thenRefused('NothingNamed');
});
