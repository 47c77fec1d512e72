import { measure } from '../../../apps/demo-platform/testing/measure.js';
import { newSecret, startFakeParley } from '../../../apps/demo-platform/testing/fake-parley.js';
import { measuresWanted, startShop } from '../../../apps/demo-platform/testing/shop-under-test.js';
import type { Client } from './client.js';
import { connectShop } from './shop.js';

test('what the stories say to the demo platform is what it understands', async () => {
  const [platform, parley] = await Promise.all([startShop(), startFakeParley('plk_story')]);
  const given = { platformId: 'p1', apiKey: 'plk_story', webhookSecret: newSecret() };
  const registered: unknown[] = [];
  const operator = { post: async (_: string, body: unknown) => (registered.push(body), given) } as unknown as Client;
  const place = { apiUrl: parley.url, shopUrl: platform.url } as Parameters<typeof connectShop>[0];
  const shop = await connectShop(place, operator, 'a', '0a1b2c3d');
  expect(registered).toMatchObject([{ webhookUrl: `${platform.url}/webhooks/parley/story-0a1b2c3d` }]);
  const deliver = { connection: 'story-0a1b2c3d', key: given.webhookSecret };

  const { externalId, visible } = await shop.addListing('ben', 'ring');
  expect([visible, await shop.isVisible(externalId)]).toEqual([true, true]);
  const wanted = measuresWanted(
    parley.serveMeasures('/v1/disputes/d1/measures', [measure({ externalId, sequence: 2 })]),
    'd1',
    2,
  );
  await shop.behave({ mode: 'down' });
  await expect(platform.deliver('msg_1', wanted, deliver)).resolves.toBe(503);
  await shop.behave({ mode: 'normal' });
  await expect(platform.deliver('msg_1', wanted, deliver)).resolves.toBe(204);
  await expect(platform.processed('msg_1', deliver.connection)).resolves.toBe('reported');
  expect(await shop.isVisible(externalId)).toBe(false);
  const late = { disputeId: 'd1', respondentId: 'ben', itemId: 'bag', externalId, wanted: 'lift', sequence: 1 };
  await expect(shop.receiveLate(late)).resolves.toBe('overdue');
  await shop.receiveSuit({
    disputeId: 'd1',
    itemId: 'bag',
    kind: 'suit',
    proof: 'case-number',
    body: 'Court',
    caseNumber: '1',
  });
  expect(await shop.journal()).toMatchObject({
    webhooks: [{ id: 'msg_1' }],
    suits: [{ connection: deliver.connection, proof: 'case-number' }],
    waiting: 0,
  });
  await Promise.all([platform.stop(), parley.stop()]);
});
