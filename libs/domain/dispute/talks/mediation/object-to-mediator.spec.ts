import { ana, ben, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { answerObjection, objectToMediator } from '../../../testing/talks/mediation-commands.js';
import { choosing, mediating } from '../../../testing/talks/mediation-stories.js';

const objected = andThen(mediating, objectToMediator('03-05T10:00'));

it('names the mediator and a reason, and a person decides by a day', () =>
  given(...mediating)
    .when(objectToMediator('03-05T10:00'))
    .then(recorded('MediatorObjected', { partyId: 'ben', mediatorId: 'max', reasonContentId: 'why' })));
it('is a party’s, one at a time', () => {
  given(...objected)
    .when(objectToMediator('03-05T11:00', ana))
    .thenRefused('AnsweredAlready');
  given(...mediating)
    .when(asked(objectToMediator('03-05T11:00'), max))
    .thenRefused('NotYourPart');
  const answered = andThen(objected, answerObjection('03-06T10:00', false));
  expect([choosing, mediating, objected, answered].map((past) => offers(past, 'ObjectToMediator')(ana))).toEqual([
    false,
    true,
    false,
    true,
  ]);
});
