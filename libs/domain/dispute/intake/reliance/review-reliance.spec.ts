import { reviewReliance } from '../../../testing/intake/amendments.js';
import { complaint, fileComplaint, acceptComplaint, rejectComplaint } from '../../../testing/core/commands.js';
import { mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';

const filed = andThen([], fileComplaint({ right: { ...complaint.right, rightId: 'right-1' } }));
const relying = andThen(filed, acceptComplaint());
const over = andThen(filed, rejectComplaint('03-02T10:00', 'other'));
belongsTo(relying, reviewReliance('03-04T10:00', 'right-1'), 'mia');

it('is recorded with what had changed and how far the register had got, and moves no clock', () => {
  given(...relying)
    .when(reviewReliance('03-04T10:00', 'right-1', { noteContentId: 'note' }))
    .then(
      recorded('RelianceReviewed', {
        rightId: 'right-1',
        position: 9,
        changes: ['invalidation-pending'],
        outcome: 'stands',
        reviewerId: 'mia',
        noteContentId: 'note',
      }),
    );
  expect(planAfter(andThen(relying, reviewReliance('03-04T10:00', 'right-1')))).toEqual(planAfter(relying));
});
it('is again, when something else has changed', () =>
  given(...andThen(relying, reviewReliance('03-04T10:00', 'right-1')))
    .when(reviewReliance('03-09T10:00', 'right-1', { changes: ['invalidated'], outcome: 'acted-on', position: 12 }))
    .then(recorded('RelianceReviewed', { changes: ['invalidated'], outcome: 'acted-on', position: 12 })));
it('is offered where a right of the register is relied on', () =>
  expect([relying, noticed, over].map((past) => offered(past, mia, 'ReviewReliance').length)).toEqual([1, 0, 0]));
it.each([
  ['another right than the one relied on', relying, reviewReliance('03-04T10:00', 'right-2'), 'UnknownReference'],
  ['a right of no register', noticed, reviewReliance('03-04T10:00', 'right-1'), 'UnknownReference'],
  ['a right that is what it was', relying, reviewReliance('03-04T10:00', 'right-1', { changes: [] }), 'NothingNamed'],
  ['a right of a dispute that is over', over, reviewReliance('03-30T10:00', 'right-1'), 'WrongStage'],
] as const)('is refused for %s', (_, past, step, code) =>
  given(...past)
    .when(step)
    .thenRefused(code),
);
