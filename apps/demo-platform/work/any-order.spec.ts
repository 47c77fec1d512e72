import fc from 'fast-check';
import { apply } from '../shop/apply.js';
import { seed } from '../shop/seed.js';
import { emptyShop, visibilityOf } from '../shop/shop.js';
import { measure } from '../testing/measure.js';
import { decideMeasure } from './take-measures.js';

const listings = ['card-2001', 'card-2002'] as const;
const disputes = ['d1', 'd2'] as const;

/** What Parley wants of one pair, from first to last; the sequences rise. */
const pairs = fc.uniqueArray(
  fc.record({
    disputeId: fc.constantFrom(...disputes),
    respondentId: fc.constantFrom('ben', 'eva'),
    externalId: fc.constantFrom(...listings),
    wishes: fc.array(fc.constantFrom('block' as const, 'lift' as const), { minLength: 1, maxLength: 4 }),
  }),
  { selector: ({ disputeId, respondentId, externalId }) => [disputeId, respondentId, externalId].join(), maxLength: 8 },
);

const deliveries = pairs.chain((all) => {
  const wanted = all.flatMap(({ disputeId, respondentId, externalId, wishes }) =>
    wishes.map((wish, at) => ({
      disputeId,
      measure: measure({ respondentId, itemId: externalId, externalId, wanted: wish, sequence: at + 1 }),
    })),
  );
  const again = wanted.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...wanted), { maxLength: 6 });
  return again.chain((repeated) =>
    fc
      .shuffledSubarray([...wanted, ...repeated], { minLength: wanted.length + repeated.length })
      .map((order) => ({ all, order })),
  );
});

test('in whatever order and however often measures are told, a listing is blocked exactly while a newest wish blocks it', () => {
  fc.assert(
    fc.property(deliveries, ({ all, order }) => {
      const shop = emptyShop();
      for (const fact of seed) apply(shop, fact);
      for (const [at, { disputeId, measure: told }] of order.entries()) {
        const { fact } = decideMeasure(shop, told, {
          connection: 'demo',
          webhookId: `msg_${at}`,
          disputeId,
          number: disputeId,
          at: '2026-03-02T02:00:00.000Z',
        });
        if (fact) apply(shop, fact);
      }
      for (const externalId of listings) {
        const isWanted = all.some((pair) => pair.externalId === externalId && pair.wishes.at(-1) === 'block');
        expect(visibilityOf(shop, externalId)).toBe(isWanted ? 'blocked' : 'shown');
      }
    }),
    { numRuns: 500 },
  );
});
