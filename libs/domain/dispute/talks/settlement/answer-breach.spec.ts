import { ana, ben } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { allegeBreach, answerBreach, overdue } from '../../../testing/talks/performance-commands.js';

const alleged = andThen(overdue, allegeBreach('04-12T10:00'));

it('is heard of who promised, once, and a person decides then', () => {
  given(...alleged)
    .when(answerBreach('04-13T10:00'))
    .then(recorded('BreachHeard', { answerContentId: 'answer' }));
  given(...alleged)
    .when(answerBreach('04-13T10:00', ana))
    .thenRefused('NotYourPart');
  expect([ana, ben].map(offers(alleged, 'AnswerBreach'))).toEqual([false, true]);
  expect(offers(andThen(alleged, answerBreach('04-13T10:00')), 'AnswerBreach')(ben)).toBe(false);
});
