import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { drawUpAgreement, signAsMediator } from '../../../testing/talks/mediation-commands.js';
import { allButBen, drawn, mediating } from '../../../testing/talks/mediation-stories.js';

const sign = signAsMediator('03-05T12:00');

it('is the mediator’s own, once for each version', () => {
  given(...drawn)
    .when(sign)
    .then(recorded('MediatorSigned', { version: 1, mediatorId: 'max' }));
  given(...allButBen)
    .when(sign)
    .thenRefused('AnsweredAlready');
  given(...andThen(allButBen, drawUpAgreement('03-05T14:00')))
    .when(signAsMediator('03-05T15:00'))
    .then(recorded('MediatorSigned', { version: 2 }));
  given(...mediating)
    .when(sign)
    .thenRefused('AgreementMoved');
  given(...drawn)
    .when(asked(sign, ana))
    .thenRefused('NotYourPart');
  expect([mediating, drawn, allButBen].map((past) => offers(past, 'SignAsMediator')(max))).toEqual([
    false,
    true,
    false,
  ]);
});
