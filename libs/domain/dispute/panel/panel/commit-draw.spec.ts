import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { commitDraw, contributeNonce, SECRET } from '../../../testing/panel/panel-commands.js';
import { listFrozen, panelAgreed, panelAsked } from '../../../testing/panel/panel-stories.js';
import { commitmentOf } from '../../../draw/draw.js';

it('is the association’s, before anybody knows the list, and gives nothing of the secret away', () => {
  const committed = andThen(panelAgreed, commitDraw('03-11T11:00'));
  expect(committed.at(-1)).toEqual(
    recorded('DrawCommitted', { drawId: 'draw-1', commitment: commitmentOf('draw-1', SECRET) }),
  );
  expect(JSON.stringify(committed.at(-1))).not.toContain(SECRET);
  given(...committed)
    .when(contributeNonce('03-11T12:00', ana, 'four'))
    .thenRefused('WrongStage');
  given(...panelAgreed)
    .when(asked(commitDraw('03-11T11:00'), ana))
    .thenRefused('NotYourPart');
  given(...listFrozen)
    .when(commitDraw('03-11T13:00'))
    .thenRefused('WrongStage');
  expect([panelAsked, panelAgreed, committed].map((past) => offers(past, 'CommitDraw')(mia))).toEqual([
    false,
    true,
    false,
  ]);
});
