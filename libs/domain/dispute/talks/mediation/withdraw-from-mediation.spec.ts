import { ana, ben, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { withdrawFromMediation } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { choosing, mediating } from '../../../testing/talks/mediation-stories.js';

it('ends it for all, at any time and without a reason', () => {
  given(...choosing)
    .when(withdrawFromMediation('03-03T11:00', ben))
    .then(mediationEnded('withdrawn', { partyId: 'ben' }), ...bothToldOfEnd, recorded('NextStepAwaited'));
  given(...mediating)
    .when(withdrawFromMediation('03-05T11:00', ana))
    .then(
      mediationEnded('withdrawn', { partyId: 'ana' }),
      ...roomsClosed,
      ...bothToldOfEnd,
      recorded('NextStepAwaited'),
    );
});
it('is a party’s, while there is something to withdraw from', () => {
  given(...mediating)
    .when(asked(withdrawFromMediation('03-05T11:00', ana), max))
    .thenRefused('NotYourPart');
  const over = andThen(mediating, withdrawFromMediation('03-05T11:00', ana));
  expect([choosing, mediating, over].map((past) => offers(past, 'WithdrawFromMediation')(ben))).toEqual([
    true,
    true,
    false,
  ]);
});
