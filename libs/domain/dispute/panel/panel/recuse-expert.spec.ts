import { mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { panelAfter, person } from '../../../testing/panel/panel-after.js';
import { recuseExpert } from '../../../testing/panel/panel-commands.js';
import { panelConstituted, panelDrawn, presiding, seatedAfter } from '../../../testing/panel/panel-stories.js';

const recuse = recuseExpert('03-16T10:00', person(presiding));

it('frees the seat, for which the next of the reserve is asked', () => {
  given(...panelConstituted)
    .when(recuse)
    .then(recorded('ExpertRecused', { neutralId: presiding, tieContentId: 'tie' }), recorded('ExpertAsked'));
  const gone = andThen(panelConstituted, recuse);
  expect(seatedAfter(gone)).not.toContain(presiding);
  expect(panelAfter(gone).stage).toBe('panel-replacement');
});
it('is the expert’s own, who sits', () => {
  given(...panelConstituted)
    .when(asked(recuse, mia))
    .thenRefused('NotYourPart');
  expect([panelDrawn, panelConstituted].map((past) => offers(past, 'RecuseExpert')(person(presiding)))).toEqual([
    false,
    true,
  ]);
  expect(offers(panelConstituted, 'RecuseExpert')(mia)).toBe(false);
});
