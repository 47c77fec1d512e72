import { ana } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, given, planAfter } from '../../../testing/core/story.js';
import { panelAfter } from '../../../testing/panel/panel-after.js';
import { contributeNonce, panelClock } from '../../../testing/panel/panel-commands.js';
import { listFrozen, publicValueAwaited } from '../../../testing/panel/panel-stories.js';

const close = panelClock('CloseNonces', '03-14T00:01');
const closed = andThen(listFrozen, contributeNonce('03-12T10:00', ana, 'four'), close);

it('fixes all that is mixed, and the secret is owed then and not before', () => {
  expect(closed.at(-1)).toEqual(recorded('NoncesClosed'));
  const owed = (past: typeof closed) =>
    planAfter(past).effects.flatMap(({ kind, key }) => (kind === 'tell-secret' ? [key] : []));
  expect([owed(listFrozen), owed(closed), owed(publicValueAwaited)]).toEqual([[], ['tell-secret:draw-1'], []]);
});
it('waits for a public value where no side added anything, and comes when time is over', () => {
  expect(panelAfter(publicValueAwaited)).toMatchObject({ stage: 'draw-public-value', deadline: due('03-17T00:00') });
  given(...listFrozen)
    .when(panelClock('CloseNonces', '03-14T00:00'))
    .thenRefused('DeadlineNotReached');
});
