import { ben, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { clarifyDecision, refuseClarification, requestClarification } from '../../../testing/panel/after-commands.js';
import { decided } from '../../../testing/panel/after-stories.js';
import { decisionAfter, tasksAfter } from '../../../testing/panel/decision-after.js';
import { first, second } from '../../../testing/panel/decision-stories.js';

const asked = andThen(decided, requestClarification('04-05T10:00'));
const clarified = andThen(asked, clarifyDecision('04-06T10:00', first));

it('is told to both sides, and changes nothing that was decided', () => {
  given(...asked)
    .when(clarifyDecision('04-06T10:00', first))
    .then(
      recorded('DecisionClarified', { textContentId: 'means' }),
      ordered('after-decision', 'ana'),
      ordered('after-decision', 'ben'),
    );
  expect(tasksAfter(clarified)).not.toContain('answer-clarification');
  expect(decisionAfter(clarified).made).toEqual(decisionAfter(decided).made);
  given(...clarified)
    .when(refuseClarification('04-06T11:00'))
    .thenRefused('AnsweredAlready');
});

it('is said by who presided alone, while somebody asks', () => {
  for (const other of [second, mia, ben])
    given(...asked)
      .when(clarifyDecision('04-06T10:00', other))
      .thenRefused('NotYourPart');
  expect([first, second, mia].map(offers(asked, 'ClarifyDecision'))).toEqual([true, false, false]);
  expect(offers(decided, 'ClarifyDecision')(first)).toBe(false);
});
