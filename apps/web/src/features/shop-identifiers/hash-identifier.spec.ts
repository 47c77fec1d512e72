import { createHmac } from 'node:crypto';
import { hashIdentifier } from './hash-identifier.js';

it('is the HMAC that any platform computes, of one spelling', async () => {
  const key = '0f'.repeat(32);
  const expected = createHmac('sha256', Buffer.from(key, 'hex')).update('contact\n13800138000').digest('hex');
  for (const text of ['138 0013 8000', '+86-13800138000'])
    expect(await hashIdentifier(key, 'contact', text)).toBe(expected);
  expect(await hashIdentifier(key, 'contact', '12')).toBeUndefined();
});
