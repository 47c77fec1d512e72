import { mia, shop } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { offered } from '../../testing/core/menu.js';
import { declineDelegated, delegated, underDelegation } from '../../testing/intake/delegations.js';
import { told } from '../../testing/notification/every-told.js';
import { andThen, asked, given, planAfter } from '../../testing/core/story.js';

it('closes it with every reason, and the platform is told', () => {
  given(...delegated)
    .when(declineDelegated())
    .then(
      recorded('DelegatedComplaintDeclined', {
        reasons: [{ code: 'same-matter-here', noteContentId: 'note' }],
        officerId: 'mia',
      }),
      recorded('DisputeClosed'),
    );
  expect(planAfter(andThen(delegated, declineDelegated())).effects).toMatchObject([{ key: 'tell-delegator:answer' }]);
});
it('gives a reason, and is of what nobody has answered', () => {
  given(...delegated)
    .when(told(declineDelegated(), { reasons: [] }))
    .thenRefused('NothingNamed');
  given(...underDelegation)
    .when(declineDelegated())
    .thenRefused('WrongStage');
});
it('is for the association, and offered to it until it has answered', () => {
  given(...delegated)
    .when(asked(declineDelegated(), shop))
    .thenRefused('NotYourPart');
  expect([delegated, underDelegation].map((past) => offered(past, mia, 'DeclineDelegated'))).toEqual([['dispute'], []]);
});
