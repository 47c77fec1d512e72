import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { mixPublicValue, revealDraw } from '../../../testing/panel/panel-commands.js';
import { listFrozen, publicValueAwaited } from '../../../testing/panel/panel-stories.js';

const mix = mixPublicValue('03-15T10:00', '03 11 17');

it('makes the draw independent, and says where the value can be looked up', () => {
  given(...publicValueAwaited)
    .when(mix)
    .then(recorded('PublicValueMixed', { drawId: 'draw-1', value: '03 11 17', sourceContentId: 'where' }));
  expect(panelAfter(andThen(publicValueAwaited, mix, revealDraw('03-15T10:01'))).draw?.result?.independent).toBe(true);
});
it('is the association’s, in time, where nobody added anything', () => {
  given(...publicValueAwaited)
    .when(mixPublicValue('2026-03-17T00:00:01', '03 11 17'))
    .thenRefused('DeadlinePassed');
  given(...publicValueAwaited)
    .when(asked(mix, ana))
    .thenRefused('NotYourPart');
  expect([listFrozen, publicValueAwaited].map((past) => offers(past, 'MixPublicValue')(mia))).toEqual([false, true]);
});
