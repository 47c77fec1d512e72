import { ana, mia } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { claimDelay, refuseDelay } from '../../../testing/intake/record-commands.js';

const bag = 'pair:ben:bag';
const claimed = andThen(waiting, claimDelay('03-20T10:00', bag));

it('is refused with a reason that both sides are told', () => {
  given(...claimed)
    .when(refuseDelay('03-21T10:00'))
    .then(
      recorded('DelayRefused', { reasonContentId: 'why' }),
      ordered('delay-refused', 'ana', bag),
      ordered('delay-refused', 'ben', bag),
    );
  expect(disputeAfter(andThen(claimed, refuseDelay('03-21T10:00'))).tasks['examine-delay/dispute']).toBeUndefined();
});
it('is offered while a claim waits, and done once', () => {
  expect(offered(claimed, mia, 'RefuseDelay')).toEqual(['dispute']);
  expect(offered(claimed, ana, 'RefuseDelay')).toEqual([]);
  const refused = andThen(claimed, refuseDelay('03-21T10:00'));
  for (const past of [waiting, refused]) {
    expect(offered(past, mia, 'RefuseDelay')).toEqual([]);
    given(...past)
      .when(refuseDelay('03-21T11:00'))
      .thenRefused('UnknownReference');
  }
});
it('leaves it possible to claim again with better proof', () =>
  given(...andThen(claimed, refuseDelay('03-20T11:00')))
    .when(claimDelay('03-20T12:00', bag))
    .then(recorded('DelayClaimed'), ordered('delay-claimed', 'ben', bag)));

belongsTo(claimed, refuseDelay('03-21T10:00'), 'mia');
