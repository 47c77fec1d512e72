import { ben, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { removeExpert } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, panelDrawn, presiding, seatedAfter } from '../../../testing/panel/panel-stories.js';

const remove = removeExpert('03-16T10:00', presiding);

it('frees the seat with reasons, for which the next of the reserve is asked', () => {
  given(...panelConstituted)
    .when(remove)
    .then(recorded('ExpertRemoved', { neutralId: presiding, reasonContentId: 'why' }), recorded('ExpertAsked'));
  expect(seatedAfter(andThen(panelConstituted, remove))).not.toContain(presiding);
});
it('is the association’s, of an expert who sits', () => {
  given(...panelConstituted)
    .when(asked(remove, ben))
    .thenRefused('NotYourPart');
  given(...panelDrawn)
    .when(removeExpert('03-14T10:00', presiding))
    .thenRefused('WrongStage');
  expect([panelDrawn, panelConstituted].map((past) => offers(past, 'RemoveExpert')(mia))).toEqual([false, true]);
});
