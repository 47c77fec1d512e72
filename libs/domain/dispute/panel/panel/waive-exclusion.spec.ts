import { ana, ben, cai } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { appointExpert, waiveExclusion } from '../../../testing/panel/panel-commands.js';
import { appointing, panelConstituted } from '../../../testing/panel/panel-stories.js';

const half = andThen(appointing, waiveExclusion('03-16T09:00', ana, 'kit', 'client'));

it('counts when all parties have said so', () => {
  expect(half.at(-1)).toEqual(recorded('ExclusionWaived', { partyId: 'ana', neutralId: 'kit', conflict: 'client' }));
  given(...half)
    .when(appointExpert('03-16T10:00', 'kit'))
    .thenRefused('ExpertExcluded');
  given(...andThen(half, waiveExclusion('03-16T09:30', ben, 'kit', 'client')))
    .when(appointExpert('03-16T10:00', 'kit'))
    .then(recorded('ExpertAsked', { neutralId: 'kit' }));
});
it('is of a tie that the rulebook leaves to the parties, once by each, before the seats are taken', () => {
  given(...appointing)
    .when(waiveExclusion('03-16T09:00', ana, 'lou', 'kin'))
    .thenRefused('NotWaivable');
  given(...appointing)
    .when(waiveExclusion('03-16T09:00', ana, 'zoe', 'client'))
    .thenRefused('UnknownReference');
  given(...half)
    .when(waiveExclusion('03-16T09:30', ana, 'kit', 'client'))
    .thenRefused('AnsweredAlready');
  expect([ana, cai].map(offers(appointing, 'WaiveExclusion'))).toEqual([true, false]);
  expect(offers(panelConstituted, 'WaiveExclusion')(ana)).toBe(false);
});
