import { ana, ben, mia } from '../../../testing/core/actors.js';
import { storeEvidence } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { lifted } from '../../../testing/core/scenes.js';
import { offered } from '../../../testing/core/menu.js';
import { andThenIn, disputeAfter, givenIn } from '../../../testing/core/story.js';
import { REPLAY, songNoticed } from '../../../testing/core/track-scenes.js';
import { declares, listed, withFile } from '../../../testing/response/counter-notice-stories.js';
import { undoRestoration } from '../../../testing/intake/record-commands.js';
import { restoredItems } from './restored-items.js';

const tell = andThenIn(listed);
const restored = tell(
  songNoticed,
  declares('03-05T10:00', ['replay'], withFile),
  storeEvidence('03-05T11:00', 'licence', ben),
);
const undo = undoRestoration('03-06T10:00', 'replay');

it('takes down again, tells all why, and gives the respondent its whole time anew', () =>
  givenIn(listed)(...restored)
    .when(undo)
    .then(
      recorded('RestorationUndone', { itemIds: ['replay'], fault: 'evidence', reasonContentId: 'why' }),
      measureSet(REPLAY, 'block', 5, 'restoration-undone'),
      ordered('counter-notice-rejected', 'ben', REPLAY),
      ordered('counter-notice-rejected', 'ana', REPLAY),
      ordered('counter-notice-rejected', 'shop', REPLAY),
    ));
it('may be done to the end of the stated time, and not after it', () => {
  expect(restored).toContainEqual(recorded('PairsClosed', { reason: 'restored', undoDue: due('03-09T00:00') }));
  givenIn(listed)(...restored)
    .when(undoRestoration('03-09T00:01', 'replay'))
    .thenRefused('DeadlinePassed');
  expect(disputeAfter(tell(restored, undoRestoration('03-08T23:59', 'replay'))).stages[REPLAY]?.stage).toBe(
    'awaiting-counter-notice',
  );
});
it('lets the complainant notify again, and the respondent declare again', () => {
  const undone = tell(restored, undo);
  expect([restoredItems(disputeAfter(restored)).length, restoredItems(disputeAfter(undone))]).toEqual([1, []]);
  expect(offered(undone, ben, 'FileCounterNotice')).toContain(REPLAY);
});
it('is a person’s of the association, once, for what a statement restored at once', () => {
  expect(offered(restored, mia, 'UndoRestoration')).toEqual([REPLAY]);
  for (const by of [ana, ben]) expect(offered(restored, by, 'UndoRestoration')).toEqual([]);
  for (const past of [lifted, tell(restored, undo)]) expect(offered(past, mia, 'UndoRestoration')).toEqual([]);
});
it('was never in time for what had been restored before there was such a time', () => {
  const old = restored.map((event) =>
    event.type === 'PairsClosed' ? { ...event, data: { pairs: event.data.pairs, reason: event.data.reason } } : event,
  );
  expect(offered(old, mia, 'UndoRestoration')).toEqual([]);
});

belongsTo(restored, undo, 'mia');
