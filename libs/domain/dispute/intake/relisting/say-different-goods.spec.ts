import { ben, cai } from '../../../testing/core/actors.js';
import { acceptComplaint, fileCounterNotice } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { compareGoods, confirmRelisting, sayDifferentGoods } from '../../../testing/intake/relistings.js';
import { filed, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const accepted = andThen(filed, confirmRelisting('03-02T08:00', 'removed', bag), acceptComplaint());
const said = andThen(accepted, sayDifferentGoods('03-03T10:00', bag));
const tasksAfter = (past: Parameters<typeof disputeAfter>[0]) => Object.keys(disputeAfter(past).tasks);

it('the respondent may say at any time, also beside a declaration', () => {
  given(...accepted)
    .when(sayDifferentGoods('03-03T10:00', bag))
    .then(recorded('DifferentGoodsSaid', { respondentId: 'ben', pairs: [bag], compareDue: due('03-05T00:00') }));
  expect(tasksAfter(said)).toContain('compare-goods/dispute');
  given(...said)
    .when(sayDifferentGoods('03-03T11:00', bag))
    .thenRefused('NamedTwice');
  expect(
    andThen(accepted, fileCounterNotice('03-05T10:00', 'ben', ['bag']), sayDifferentGoods('03-05T11:00', bag)).at(-1),
  ).toEqual(recorded('DifferentGoodsSaid'));
});
it('are nothing to say where no earlier dispute was attached', () =>
  given(...noticed)
    .when(sayDifferentGoods('03-04T10:00', bag))
    .thenRefused('NothingNamed'));
it('is offered of goods that were found to be back, until it is said, and again after a comparison', () => {
  const same = andThen(said, compareGoods('03-04T10:00', 'same'));
  expect([noticed, accepted, said, same].map((past) => offered(past, ben, 'SayDifferentGoods'))).toEqual([
    [],
    [bag],
    [],
    [bag],
  ]);
  expect(offered(accepted, cai, 'SayDifferentGoods')).toEqual([]);
});

belongsTo(accepted, sayDifferentGoods('03-03T10:00', bag), 'ben');
