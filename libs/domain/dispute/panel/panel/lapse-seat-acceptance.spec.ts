import { recorded } from '../../../testing/core/expected.js';
import { given } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { seatClock } from '../../../testing/panel/panel-commands.js';
import { panelDrawn, seatedAfter } from '../../../testing/panel/panel-stories.js';

it('does not wait for an expert who stays silent: the next of the reserve is asked', () => {
  const [first = ''] = seatedAfter(panelDrawn);
  given(...panelDrawn)
    .when(seatClock('03-17T00:01', first))
    .then(
      recorded('ExpertDeclined', { neutralId: first, reason: 'silence' }),
      recorded('ExpertAsked', { neutralId: panelAfter(panelDrawn).reserve[0], how: 'reserve' }),
    );
  given(...panelDrawn)
    .when(seatClock('03-17T00:00', first))
    .thenRefused('DeadlineNotReached');
});
