import { measure } from '../testing/measure.js';
import { measuresWanted, startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.post('/control/reset'));

type Seen = { readonly externalId: string; readonly url: string; readonly visible: boolean };

test('one listing is added with its merchant and found under its address', async () => {
  const { externalId, url, visible } = (await shop.ask('/control/listings', {
    merchant: 'ben-1',
    title: '外套',
  })) as Seen;
  expect([url, visible]).toEqual([`${shop.url}/listings/${externalId}`, true]);
  expect(await (await fetch(url)).text()).toContain('外套');
  expect(await shop.page('/merchants/ben-1')).toContain('外套');
  const second = (await shop.ask('/control/listings', { merchant: 'ben-1', title: '直播间', kind: 'room' })) as Seen;
  expect((await shop.journal()).merchants.filter(({ handle }) => handle === 'ben-1')).toHaveLength(1);
  await expect(shop.ask(`/control/listings/${second.externalId}`)).resolves.toEqual(second);
  await expect(shop.ask('/control/listings/none')).rejects.toThrow(/404/);
});

test('a block that arrives when its lift is done is overdue, told again it is known, and a newer one counts', async () => {
  const wish = { disputeId: 'd1', respondentId: 'ben', itemId: 'bag', externalId: 'card-2001' };
  const measuresUrl = shop.parley.serveMeasures('/v1/disputes/d1/measures', [measure({ wanted: 'lift', sequence: 2 })]);
  await shop.deliver('msg_1', measuresWanted(measuresUrl, 'd1', 2));
  await shop.processed('msg_1');
  await expect(shop.ask('/control/measures', { ...wish, wanted: 'block', sequence: 1 })).resolves.toEqual({
    became: 'overdue',
    knownSequence: 2,
    visible: true,
  });
  await expect(shop.ask('/control/measures', { ...wish, wanted: 'lift', sequence: 2 })).resolves.toMatchObject({
    became: 'known',
  });
  await expect(shop.ask('/control/measures', { ...wish, wanted: 'block', sequence: 3 })).resolves.toMatchObject({
    became: 'applied',
    visible: false,
  });
  await expect(shop.ask(`/control/listings/card-2001`)).resolves.toMatchObject({ visible: false });
  const nowhere = { ...wish, itemId: 'other', externalId: 'nowhere', wanted: 'block', sequence: 1 };
  await expect(shop.ask('/control/measures', nowhere)).resolves.toMatchObject({ became: 'refused', visible: false });
});
