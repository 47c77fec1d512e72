import { ana, mia } from '../../../testing/core/actors.js';
import { andThen, asked, given, planAfter } from '../../../testing/core/story.js';
import { panelAfter, seatsAfter } from '../../../testing/panel/panel-after.js';
import { contributeNonce, panelClock, revealDraw } from '../../../testing/panel/panel-commands.js';
import { listFrozen, panelDrawn } from '../../../testing/panel/panel-stories.js';

const closed = andThen(
  listFrozen,
  contributeNonce('03-12T10:00', ana, 'four'),
  panelClock('CloseNonces', '03-14T00:01'),
);

it('takes only who can sit, three and the reserve, the first presiding', () => {
  const { draw, reserve } = panelAfter(panelDrawn);
  const seats = seatsAfter(panelDrawn);
  expect(seats.map(({ seat }) => seat)).toEqual(['presiding', 'member', 'member']);
  expect([...seats.map(({ neutralId }) => neutralId), ...reserve].sort()).toEqual(['eda', 'fay', 'gus', 'hal', 'ivy']);
  expect(draw?.result).toMatchObject({ independent: true });
});
it('is the engine’s, with the secret to which the association committed itself, once all is fixed', () => {
  given(...closed)
    .when(revealDraw('03-14T00:02', 'other'))
    .thenRefused('SecretDiffers');
  given(...closed)
    .when(asked(revealDraw('03-14T00:02'), mia))
    .thenRefused('NotYourPart');
  given(...listFrozen)
    .when(revealDraw('03-14T00:02'))
    .thenRefused('WrongStage');
  expect(planAfter(panelDrawn).effects.filter(({ kind }) => kind === 'tell-secret')).toEqual([]);
});
