import { mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { refuseClarification, requestClarification } from '../../../testing/panel/after-commands.js';
import { decided } from '../../../testing/panel/after-stories.js';
import { tasksAfter } from '../../../testing/panel/decision-after.js';

const asked = andThen(decided, requestClarification('04-05T10:00', 'correction'));

it('is told to both sides, with reasons, and leaves the way to a review', () => {
  given(...asked)
    .when(refuseClarification('04-06T10:00'))
    .then(
      recorded('ClarificationRefused', { refusedBy: 'mia', reasonContentId: 'why' }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    );
  const refused = andThen(asked, refuseClarification('04-06T10:00'));
  expect(tasksAfter(refused)).not.toContain('answer-clarification');
  expect([asked, refused, decided].map((past) => offers(past, 'RefuseClarification')(mia))).toEqual([
    true,
    false,
    false,
  ]);
});
belongsTo(asked, refuseClarification('04-06T10:00'), 'mia');
