import { recorded } from '../../../testing/core/expected.js';
import { andThen, given } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { panelClock, revealDraw } from '../../../testing/panel/panel-commands.js';
import { publicValueAwaited } from '../../../testing/panel/panel-stories.js';

const lapse = panelClock('LapsePublicValue', '03-17T00:01');

it('lets the draw go on, marked as not independently random', () => {
  given(...publicValueAwaited)
    .when(lapse)
    .then(recorded('PublicValueLapsed', { drawId: 'draw-1' }));
  const marked = andThen(publicValueAwaited, lapse, revealDraw('03-17T00:02'));
  expect(panelAfter(marked).draw?.result?.independent).toBe(false);
  given(...publicValueAwaited)
    .when(panelClock('LapsePublicValue', '03-17T00:00'))
    .thenRefused('DeadlineNotReached');
});
