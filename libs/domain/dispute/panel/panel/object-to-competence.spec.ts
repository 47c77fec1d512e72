import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { contributeNonce, objectToCompetence } from '../../../testing/panel/panel-commands.js';
import { listFrozen } from '../../../testing/panel/panel-stories.js';

const objected = andThen(listFrozen, objectToCompetence('03-12T10:00', ben));

it('holds up everything else until it is decided', () => {
  expect(objected.at(-1)).toEqual(recorded('CompetenceObjected', { partyId: 'ben', reasonContentId: 'why' }));
  given(...objected)
    .when(contributeNonce('03-12T11:00', ana, 'four'))
    .thenRefused('WrongStage');
});
it('is for parties of the panel, one at a time', () => {
  for (const stranger of [cai, mia])
    given(...listFrozen)
      .when(objectToCompetence('03-12T10:00', stranger))
      .thenRefused('NotYourPart');
  given(...objected)
    .when(objectToCompetence('03-12T11:00', ana))
    .thenRefused('WrongStage');
  expect([ana, cai].map(offers(listFrozen, 'ObjectToCompetence'))).toEqual([true, false]);
  expect(offers(objected, 'ObjectToCompetence')(ana)).toBe(false);
});
