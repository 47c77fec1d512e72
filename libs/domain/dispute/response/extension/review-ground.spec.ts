import { ana, mia } from '../../../testing/core/actors.js';
import { clockSays, newestProceeding } from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { kept } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';
import { reviewGround } from '../../../testing/intake/record-commands.js';

const bag = 'pair:ben:bag';
const missed = andThen(
  kept,
  clockSays('NoteMissedState', '05-20T00:01', newestProceeding),
  clockSays('NoteMissedState', '07-19T00:01', newestProceeding),
);
const told = [
  ordered('ground-reviewed', 'ana', bag),
  ordered('ground-reviewed', 'ben', bag),
  ordered('ground-reviewed', 'shop', bag),
];
it('is reviewed by a person after two missed reports', () =>
  expect(Object.keys(disputeAfter(missed).tasks)).toContain(`review-ground/${newestProceeding(disputeAfter(missed))}`));
it('stands: the next report is due, and missed ones are counted anew', () => {
  given(...missed)
    .when(reviewGround('07-20T10:00', 'stands'))
    .then(recorded('GroundReviewed', { outcome: 'stands', due: due('09-19T00:00') }), ...told);
  const after = disputeAfter(andThen(missed, reviewGround('07-20T10:00', 'stands')));
  expect([Object.values(after.proceedings)[0]?.missed, after.tasks]).toEqual([0, {}]);
});
it('failed: the measure is lifted', () => {
  const after = andThen(missed, reviewGround('07-20T10:00', 'failed'));
  expect(after).toContainEqual(recorded('ProceedingEnded', { state: 'not-proven', pairs: [bag] }));
  expect(after).toContainEqual(measureSet(bag, 'lift', 4, 'proceeding-ended'));
  expect(planAfter(after).deadlines.filter(({ subject }) => subject.startsWith('proceeding'))).toEqual([]);
});
it('is offered while a proceeding keeps something', () => {
  const proceeding = newestProceeding(disputeAfter(kept));
  expect(offered(kept, mia, 'ReviewGround')).toEqual([proceeding]);
  expect(offered(kept, ana, 'ReviewGround')).toEqual([]);
  const failed = andThen(missed, reviewGround('07-20T10:00', 'failed'));
  expect(offered(failed, mia, 'ReviewGround')).toEqual([]);
  given(...failed)
    .when(reviewGround('07-21T10:00', 'stands'))
    .thenRefused('WrongStage');
});

belongsTo(missed, reviewGround('07-20T10:00', 'stands'), 'mia');
