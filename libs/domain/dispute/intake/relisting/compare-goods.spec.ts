import { mia } from '../../../testing/core/actors.js';
import { acceptComplaint } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { compareGoods, confirmRelisting, sayDifferentGoods } from '../../../testing/intake/relistings.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const accepted = andThen(filed, confirmRelisting('03-02T08:00', 'removed', bag), acceptComplaint());
const said = andThen(accepted, sayDifferentGoods('03-03T10:00', bag));

it.each(['different', 'same'] as const)('found %s is told to all three, and moves no measure', (outcome) => {
  given(...said)
    .when(compareGoods('03-04T10:00', outcome))
    .then(
      recorded('GoodsCompared', { pairs: [bag], outcome }),
      ordered('goods-compared', 'ana', bag),
      ordered('goods-compared', 'ben', bag),
      ordered('goods-compared', 'shop', bag),
    );
  const after = disputeAfter(andThen(said, compareGoods('03-04T10:00', outcome)));
  expect(after.relistings[bag] === undefined).toBe(outcome === 'different');
  expect([after.measures[bag]?.wanted, Object.keys(after.tasks)]).toEqual(['block', []]);
});
it('are compared once', () =>
  given(...andThen(said, compareGoods('03-04T10:00', 'same')))
    .when(compareGoods('03-04T11:00', 'different'))
    .then());
it('is offered while somebody says so', () =>
  expect(
    [accepted, said, andThen(said, compareGoods('03-04T10:00', 'same'))].map((past) =>
      offered(past, mia, 'CompareGoods'),
    ),
  ).toEqual([[], ['dispute'], []]));

belongsTo(said, compareGoods('03-04T10:00', 'same'), 'mia');
