import { apply } from '../shop/apply.js';
import { seed } from '../shop/seed.js';
import { emptyShop, visibilityOf } from '../shop/shop.js';
import { measure } from '../testing/measure.js';
import { decideMeasure } from './take-measures.js';

const context = { connection: 'own', webhookId: 'w', disputeId: 'd', number: 'PL-1', at: '2026-03-01T15:10:00.000Z' };
const open = () => {
  const shop = emptyShop();
  for (const fact of seed) apply(shop, fact);
  const take = (changed: Parameters<typeof measure>[0]) => {
    const decided = decideMeasure(shop, measure(changed), context);
    if (decided.fact) apply(shop, decided.fact);
    return decided;
  };
  return { shop, take };
};

it('hides a product card and leaves its room on the air', () => {
  const { shop, take } = open();
  take({ externalId: 'card-2001', rung: 'hide-card' });
  expect([visibilityOf(shop, 'card-2001'), visibilityOf(shop, 'room-1001'), visibilityOf(shop, 'card-2002')]).toEqual([
    'blocked',
    'shown',
    'shown',
  ]);
});
it.each([
  ['mute', 'shown'],
  ['mask', 'shown'],
  ['label-and-escrow', 'shown'],
  ['cut-stream', 'blocked'],
  [undefined, 'blocked'],
])('%s leaves a room %s', (rung, visibility) => {
  const { shop, take } = open();
  take({ itemId: 'room', externalId: 'room-1001', ...(rung !== undefined && { rung }) });
  expect(visibilityOf(shop, 'room-1001')).toBe(visibility);
});
it('goes from hidden to sold on with a label', () => {
  const { shop, take } = open();
  take({ rung: 'hide-card' });
  take({ rung: 'label-and-escrow', sequence: 2 });
  expect(visibilityOf(shop, 'card-2001')).toBe('shown');
});
it('takes nothing down that has ended, and does nothing about what is moot', () => {
  const { shop, take } = open();
  apply(shop, { type: 'ListingEnded', externalId: 'room-1001' });
  expect(take({ itemId: 'room', externalId: 'room-1001', rung: 'mute' }).result).toMatchObject({
    outcome: 'refused',
    reasonCode: 'item-ended',
  });
  expect(take({ externalId: 'card-2001', moot: true })).toEqual({ became: 'overdue' });
});
