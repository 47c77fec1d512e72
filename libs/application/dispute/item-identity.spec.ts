import { createSecretKey } from 'node:crypto';
import { itemIdentity } from './item-identity.js';

const tenant = { secret: createSecretKey(Buffer.alloc(32, 1)), associationId: 'here' };
const address = (url: string) => itemIdentity(tenant, { platformId: 'shop', url });

it('is the same for the same thing, however it is written', () => {
  const one = address('https://www.shop.example/p?id=1&colour=red');
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  for (const same of [
    'http://SHOP.example/p/?colour=red&id=1',
    'https://shop.example/p?id=1&utm_source=x&colour=red#top',
  ])
    expect(address(same)).toBe(one);
});
it('goes by the number of the platform where there is one', () => {
  const one = itemIdentity(tenant, { platformId: 'shop', externalId: 'P-1', url: 'https://shop.example/a' });
  expect(itemIdentity(tenant, { platformId: 'shop', externalId: ' P-1 ', url: 'https://shop.example/b' })).toBe(one);
});
it('differs by platform, association and thing, and tells nothing of where it is', () => {
  const all = [
    itemIdentity(tenant, { platformId: 'shop', externalId: 'P-1' }),
    itemIdentity(tenant, { platformId: 'mall', externalId: 'P-1' }),
    itemIdentity({ ...tenant, associationId: 'there' }, { platformId: 'shop', externalId: 'P-1' }),
    itemIdentity(
      { ...tenant, secret: createSecretKey(Buffer.alloc(32, 2)) },
      { platformId: 'shop', externalId: 'P-1' },
    ),
    address('https://shop.example/p?id=2'),
  ];
  expect(new Set(all).size).toBe(all.length);
});
it('is none for what cannot be located', () =>
  expect(itemIdentity(tenant, { platformId: 'shop', externalId: ' ' })).toBeUndefined());
