import { ana, eve, noa, shop } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { takeUrgent, urgentOf } from '../../../testing/measures/lane-commands.js';
import { urgentlyFiled } from '../../../testing/measures/lane-stories.js';

const take = takeUrgent('03-01T23:05');
const taken = andThen(urgentlyFiled, take);

it('takes it in hand, and the roster is asked no further', () => {
  given(...urgentlyFiled)
    .when(take)
    .then(recorded('UrgentTaken', { officerId: 'mia' }));
  expect(planAfter(taken).deadlines.filter(({ type }) => type === 'PassOnDuty')).toEqual([]);
});
it('is anybody’s of the association, once', () => {
  expect(offered(urgentlyFiled, noa, 'TakeUrgent')).toEqual([urgentOf(disputeAfter(urgentlyFiled))]);
  expect(offered(taken, noa, 'TakeUrgent')).toEqual([]);
  given(...taken)
    .when(takeUrgent('03-01T23:06', noa))
    .thenRefused('WrongStage');
});
it.each([ana, shop])('is no business of those concerned: $id', (by) =>
  given(...urgentlyFiled)
    .when(asked(take, by))
    .thenRefused('NotYourPart'),
);
it('is not found by a stranger', () =>
  given(...urgentlyFiled)
    .when(asked(take, eve))
    .thenRefused('NotFound'));
