import { mia, shop } from '../../../testing/core/actors.js';
import { recordCourtOrder } from '../../../testing/core/commands.js';
import { measuresWithoutInterface, recordMeasuresHandover } from '../../../testing/service/service-commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { confirmUndone, listSideEffects } from '../../../testing/intake/record-commands.js';
import { told } from '../../../testing/notification/every-told.js';
import { lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const listed = andThen(lifted, listSideEffects('04-01T10:00', bag));
const undone = andThen(listed, confirmUndone('04-02T10:00', bag));
const listedByHand = andThen(
  noticed,
  measuresWithoutInterface('03-03T11:00', 3),
  recordMeasuresHandover('03-03T12:00', 3),
  asked(listSideEffects('03-04T10:00', bag), mia),
);

it('ends the follow-up with the last of them', () => {
  given(...listed)
    .when(confirmUndone('04-02T10:00', bag))
    .then(
      recorded('SideEffectUndone', { itemId: 'bag', platformId: 'shop' }),
      recorded('SideEffectUndone', { itemId: 'bag', platformId: 'shop' }),
    );
  expect(Object.keys(disputeAfter(undone).tasks)).toEqual(['next-step/dispute']);
});
it('counts once', () =>
  given(...undone)
    .when(confirmUndone('04-03T10:00', bag))
    .then());
it('is of side effects of this pair, by now', () => {
  given(...listed)
    .when(told(confirmUndone('04-02T10:00', bag), { sideEffectIds: ['x'] }))
    .thenRefused('UnknownReference');
  given(...listed)
    .when(confirmUndone('04-02T10:00', 'pair:ben:cap'))
    .thenRefused('UnknownReference');
  given(...listed)
    .when(told(confirmUndone('04-02T10:00', bag), { undoneAt: '2026-04-03T00:00:00.000Z' }))
    .thenRefused('InstantImplausible');
});
it('is entered by a person for a platform without an interface alone, and the record says so', () => {
  const restored = andThen(listedByHand, recordCourtOrder('03-05T10:00', 'restore', bag));
  const entered = andThen(restored, asked(confirmUndone('03-06T10:00', bag), mia));
  expect(entered.slice(restored.length)).toEqual([
    recorded('SideEffectUndone', { platformId: 'shop', byHand: true }),
    recorded('SideEffectUndone', { platformId: 'shop', byHand: true }),
  ]);
  expect(disputeAfter(entered).tasks['chase-side-effects/platform:shop']).toBeUndefined();
  given(...listed)
    .when(asked(confirmUndone('04-02T10:00', bag), mia))
    .thenRefused('NotByHand');
});
it('is offered while anything is left to be undone', () => {
  const to = (by: typeof mia) =>
    [lifted, listed, undone, listedByHand].map((past) => offered(past, by, 'ConfirmUndone').length);
  expect([to(shop), to(mia)]).toEqual([
    [0, 1, 0, 1],
    [0, 0, 0, 1],
  ]);
});

belongsTo(listedByHand, confirmUndone('03-05T10:00', bag), 'mia', 'shop');
