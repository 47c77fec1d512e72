import { EXPERTS, mia } from '../../../testing/core/actors.js';
import { calendar } from '../../../testing/core/calendar.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { commitDraw, freezeDrawList } from '../../../testing/panel/panel-commands.js';
import { listFrozen, panelAgreed } from '../../../testing/panel/panel-stories.js';

const committed = andThen(panelAgreed, commitDraw('03-11T11:00'));
const pairs = ['pair:ben:bag', 'pair:ben:cap'] as const;

it('keeps the whole roster as it was at a position, with every reason', () => {
  given(...committed)
    .when(freezeDrawList('03-11T12:00'))
    .then(
      recorded('DrawListFrozen', { drawId: 'draw-1', position: 7 }),
      ordered('panel-news', 'ana', ...pairs),
      ordered('panel-news', 'ben', ...pairs),
    );
  const { draw } = panelAfter(listFrozen);
  expect(draw).toMatchObject({ position: 7, nonces: [] });
  expect(
    Object.fromEntries(
      draw?.candidates.map(({ neutralId, excluded }) => [neutralId, excluded.map(({ why }) => why)]) ?? [],
    ),
  ).toEqual({
    eda: [],
    fay: [],
    gus: [],
    hal: [],
    ivy: [],
    kit: ['client'],
    lou: ['kin'],
    moe: ['not-available'],
    ned: ['right-type', 'language'],
  });
});
it('waits for the commitment, and for enough who can sit', () => {
  given(...panelAgreed)
    .when(freezeDrawList('03-11T11:00'))
    .thenRefused('WrongStage');
  const { eda, fay } = EXPERTS;
  givenIn({ rulebook, calendar, context: { experts: { ...(eda && { eda }), ...(fay && { fay }) } } })(...committed)
    .when(freezeDrawList('03-11T12:00'))
    .thenRefused('RosterShort');
  expect([panelAgreed, committed, listFrozen].map((past) => offers(past, 'FreezeDrawList')(mia))).toEqual([
    false,
    true,
    false,
  ]);
});
