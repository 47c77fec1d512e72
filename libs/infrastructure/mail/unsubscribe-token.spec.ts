import { newId } from '#infrastructure/ids.js';
import { openUnsubscribeToken, sealUnsubscribeToken } from './unsubscribe-token.js';

const secret = Buffer.alloc(32, 7);
const accountId = newId();
const expiresAt = new Date('2027-02-23T00:00:00Z');
const token = sealUnsubscribeToken(secret, { accountId, expiresAt });

it('names the account until it expires', () => {
  expect(token).toMatch(/^[A-Za-z0-9_-]{50}$/);
  expect(openUnsubscribeToken(secret, token, new Date('2027-02-22T23:59:59Z'))).toBe(accountId);
  expect(openUnsubscribeToken(secret, token, expiresAt)).toBeUndefined();
});

it('counts for nobody when any character of it is another, or another secret sealed it', () => {
  const now = new Date('2026-11-25T00:00:00Z');
  for (let index = 0; index < token.length; index += 1) {
    const other = token[index] === 'A' ? 'B' : 'A';
    expect(openUnsubscribeToken(secret, token.slice(0, index) + other + token.slice(index + 1), now)).toBeUndefined();
  }
  expect(openUnsubscribeToken(Buffer.alloc(32, 8), token, now)).toBeUndefined();
  for (const bad of ['', 'x', `${token}A`, token.slice(0, -1), `${token}=`, '🙂'])
    expect(openUnsubscribeToken(secret, bad, now)).toBeUndefined();
});
