import { ana, mia } from '../../../testing/core/actors.js';
import { shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { claimRelisting, confirmRelisting, denyRelisting } from '../../../testing/intake/relistings.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const claimed = andThen(filed, claimRelisting('03-01T11:00', bag));
const confirmed = andThen(claimed, confirmRelisting('03-02T08:00', 'removed', bag));
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

it('gives a person one day to look, and tells nobody else', () => {
  given(...filed)
    .when(claimRelisting('03-01T11:00', bag))
    .then(recorded('RelistingClaimed', { pairs: [bag], earlierNumber: 'PL-BEFORE', checkDue: due('03-03T00:00') }));
  expect(tasksAfter(claimed)).toEqual(['check-materials/dispute', 'check-relisting/dispute']);
});
it('is made once', () => {
  for (const past of [claimed, confirmed])
    given(...past)
      .when(claimRelisting('03-02T11:00', bag))
      .thenRefused('NamedTwice');
  expect(andThen(claimed, denyRelisting('03-02T10:00'), claimRelisting('03-02T11:00', bag))).toHaveLength(
    claimed.length + 3,
  );
});
it('counts from the moment of the claim', () =>
  expect(claimed.at(-1)).toMatchObject({ type: 'RelistingClaimed', data: { claimedAt: shanghai('03-01T11:00') } }));
it('is offered of what was neither claimed nor found', () => {
  const rest = ['pair:cai:bag', 'pair:ben:cap'];
  expect([filed, claimed, confirmed].map((past) => offered(past, ana, 'ClaimRelisting'))).toEqual([
    [bag, ...rest],
    rest,
    rest,
  ]);
  expect(offered(filed, mia, 'ClaimRelisting')).toEqual([]);
});

belongsTo(claimed, claimRelisting('03-02T11:00', 'pair:ben:cap'), 'ana');
