import { ana, ben } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import {
  claimGuarantee,
  giveGuarantee,
  guaranteeOf,
  releaseGuarantee,
} from '../../../testing/measures/lane-commands.js';
import { guaranteed } from '../../../testing/measures/lane-stories.js';

const claim = claimGuarantee('03-08T10:00', 5_000_000, ana);
const guarantee = guaranteeOf(disputeAfter(guaranteed));

it('is recorded and told to the giver; the guarantee is spent', () => {
  given(...guaranteed)
    .when(claim)
    .then(
      recorded('GuaranteeClaimed', { amount: { minorUnits: 5_000_000, currency: 'CNY' }, basisContentId: 'basis' }),
      ordered('guarantee-given', 'ben', 'pair:ben:bag'),
    );
  expect(disputeAfter(andThen(guaranteed, claim)).stages[guarantee]).toEqual({ stage: 'closed', reason: 'claimed' });
});
it.each([
  ['beyond its amount', '03-08T10:00', 5_000_001],
  ['of nothing', '03-08T10:00', 0],
  ['after its time', '03-21T10:00', 100],
])('is none %s', (_, at, amount) =>
  given(...guaranteed)
    .when(claimGuarantee(at, amount, ana))
    .thenRefused('GuaranteeNotValid'),
);
it('may go beyond the fixed amount where a share of sales comes on top', () =>
  given(...andThen(waiting, giveGuarantee('03-07T10:00', ['pair:ben:bag'], { share: 250 })))
    .when(claimGuarantee('03-08T10:00', 5_000_001, ana))
    .then(recorded('GuaranteeClaimed'), ordered('guarantee-given', 'ben', 'pair:ben:bag')));
it('is offered to whom it protects, while it is in force', () => {
  expect(offered(guaranteed, ana, 'ClaimGuarantee')).toEqual([guarantee]);
  expect(offered(guaranteed, ben, 'ClaimGuarantee')).toEqual([]);
  expect(offered(andThen(guaranteed, releaseGuarantee('03-08T10:00', ana)), ana, 'ClaimGuarantee')).toEqual([]);
});

belongsTo(guaranteed, claim, 'ana', 'mia');
