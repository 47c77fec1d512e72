import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { appointExpert } from '../../../testing/panel/panel-commands.js';
import { acceptAll, appointing, panelAppointed } from '../../../testing/panel/panel-stories.js';

const eda = appointExpert('03-16T10:00', 'eda');

it('asks one for a free seat, with reasons, and the panel is there when all have accepted', () => {
  given(...appointing)
    .when(eda)
    .then(recorded('ExpertAsked', { neutralId: 'eda', how: 'appointed', load: 0, reasonContentId: 'why' }));
  expect(panelAfter(acceptAll(panelAppointed, '03-17T10:00'))).toMatchObject({
    stage: 'file-reading',
    legalKind: 'advisory-opinion',
  });
});
it('is of nobody who cannot sit, nor twice', () => {
  for (const [id, code] of [
    ['kit', 'ExpertExcluded'],
    ['lou', 'ExpertExcluded'],
    ['max', 'UnknownReference'],
  ] as const)
    given(...appointing)
      .when(appointExpert('03-16T10:00', id))
      .thenRefused(code);
  given(...andThen(appointing, eda))
    .when(appointExpert('03-16T10:01', 'eda'))
    .thenRefused('NamedTwice');
});
it('is the association’s, while a seat is free', () => {
  given(...appointing)
    .when(asked(eda, ana))
    .thenRefused('NotYourPart');
  given(...panelAppointed)
    .when(appointExpert('03-16T11:00', 'hal'))
    .thenRefused('NoSuchSubject'); // no seat is free
  expect([appointing, panelAppointed].map((past) => offers(past, 'AppointExpert')(mia))).toEqual([true, false]);
});
