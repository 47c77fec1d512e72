import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { answerObjection, mediationOf, objectToMediator } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfMediator, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

const objected = andThen(mediating, objectToMediator('03-05T10:00'));

it('that upholds it makes the mediator go, and the parties choose anew', () => {
  given(...objected)
    .when(answerObjection('03-06T10:00', true))
    .then(recorded('ObjectionAnswered', { mediatorId: 'max', upheld: true }), ...roomsClosed, ...bothToldOfMediator);
  const upheld = disputeAfter(andThen(objected, answerObjection('03-06T10:00', true)));
  expect([upheld.stages[mediationOf(upheld)]?.stage, upheld.tasks]).toEqual(['choosing-mediator', {}]);
});
it('that does not leaves everything as it was', () => {
  given(...objected)
    .when(answerObjection('03-06T10:00', false))
    .then(recorded('ObjectionAnswered', { upheld: false }));
  const stays = disputeAfter(andThen(objected, answerObjection('03-06T10:00', false)));
  expect(stays.stages[mediationOf(stays)]?.stage).toBe('mediation');
});
it('is the association’s, where somebody has objected', () => {
  given(...mediating)
    .when(answerObjection('03-06T10:00', true))
    .thenRefused('NothingNamed');
  given(...objected)
    .when(asked(answerObjection('03-06T10:00', true), ana))
    .thenRefused('NotYourPart');
  expect([mediating, objected].map((past) => offers(past, 'AnswerObjection')(mia))).toEqual([false, true]);
});
