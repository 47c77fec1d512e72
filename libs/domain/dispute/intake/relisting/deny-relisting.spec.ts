import { mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { claimRelisting, confirmRelisting, denyRelisting } from '../../../testing/intake/relistings.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const claimed = andThen(filed, claimRelisting('03-01T11:00', bag));
const deny = denyRelisting('03-02T10:00');
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

it('is told with a reason to the complainant alone', () => {
  given(...claimed)
    .when(deny)
    .then(
      recorded('RelistingDenied', { pairs: [bag], reasonContentId: 'why' }),
      ordered('relisting-denied', 'ana', bag),
    );
  expect(tasksAfter(andThen(claimed, deny))).toEqual(['check-materials/dispute']);
});
it('is of a claim that waits, once', () => {
  given(...filed)
    .when(deny)
    .thenRefused('UnknownReference');
  for (const past of [andThen(claimed, deny), andThen(claimed, confirmRelisting('03-02T08:00', 'removed', bag))]) {
    given(...past)
      .when(denyRelisting('03-02T11:00'))
      .then();
    expect(offered(past, mia, 'DenyRelisting')).toEqual([]);
  }
  expect([filed, claimed].map((past) => offered(past, mia, 'DenyRelisting'))).toEqual([[], ['dispute']]);
});

belongsTo(claimed, denyRelisting('03-02T11:00'), 'mia');
