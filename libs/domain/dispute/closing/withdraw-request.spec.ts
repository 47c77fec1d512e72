import { ana, ben, mia } from '../../testing/core/actors.js';
import { ordered, recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { closeMediation, withdrawRequest } from '../../testing/talks/mediation-commands.js';
import { mediating, mediatingItems } from '../../testing/talks/mediation-stories.js';
import { silent } from '../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given, planAfter } from '../../testing/core/story.js';

const failed = andThen(mediating, closeMediation('03-08T10:00', 'not-settled'));
const over = andThen(mediating, withdrawRequest('03-08T10:00'));

it('ends the mediation with it, and the other side is told', () => {
  given(...mediating)
    .when(withdrawRequest('03-08T10:00', 'why'))
    .then(
      recorded('RequestWithdrawn', { consideration: 'none', reasonContentId: 'why' }),
      recorded('MediationEnded', { outcome: 'withdrawn', partyId: 'ana' }),
      recorded('RoomClosed'),
      recorded('RoomClosed'),
      recorded('RoomClosed'),
      ordered('dispute-concluded', 'ben'),
      recorded('DisputeClosed', { reason: 'withdrawn' }),
    );
  expect([disputeAfter(over).tasks, planAfter(over).deadlines]).toEqual([{}, []]);
});
it('may be after a mediation that came to nothing', () =>
  given(...failed)
    .when(withdrawRequest('03-09T10:00'))
    .then(
      recorded('RequestWithdrawn'),
      ordered('dispute-concluded', 'ben'),
      recorded('DisputeClosed', { reason: 'withdrawn' }),
    ));
it('is of no complaint, whose items are taken back one by one', () => {
  for (const past of [mediatingItems, silent])
    given(...past)
      .when(withdrawRequest('03-12T10:00'))
      .thenRefused('WrongStage');
});
it('is for the party that asked', () => {
  for (const by of [ben, mia])
    given(...failed)
      .when(asked(withdrawRequest('03-09T10:00'), by))
      .thenRefused('NotYourPart');
});
it('is offered to it while anything is left to take back', () => {
  const to = (by: typeof ana, ...pasts: readonly (typeof mediating)[]) =>
    pasts.map((past) => offered(past, by, 'WithdrawRequest').length);
  expect(to(ana, mediating, failed, over, mediatingItems, silent)).toEqual([1, 1, 0, 0, 0]);
  expect(to(ben, mediating, failed)).toEqual([0, 0]);
});
