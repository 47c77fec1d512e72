import { ana, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { drawUpFacts, signFacts } from '../../../testing/talks/paper-commands.js';
import { factsSigned } from '../../../testing/talks/paper-stories.js';

const signedByAna = andThen(mediating, drawUpFacts('03-05T10:00'), signFacts('03-05T11:00', ana));

it('is the mediator’s alone, in versions, until all have signed one', () => {
  given(...mediating)
    .when(drawUpFacts('03-05T10:00'))
    .then(recorded('FactsDrawnUp', { version: 1, parties: ['ana', 'ben'] }));
  given(...signedByAna)
    .when(drawUpFacts('03-05T12:00'))
    .then(recorded('FactsDrawnUp', { version: 2 }));
  given(...mediating)
    .when(drawUpFacts('03-05T10:00', ana))
    .thenRefused('NotYourPart');
  given(...factsSigned)
    .when(drawUpFacts('03-05T13:00'))
    .thenRefused('AnsweredAlready');
  expect([mediating, signedByAna, factsSigned].map((past) => offers(past, 'DrawUpFacts')(max))).toEqual([
    true,
    true,
    false,
  ]);
});
