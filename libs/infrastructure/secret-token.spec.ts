import { randomBytes } from 'node:crypto';
import { isToken, tokenText } from './secret-token.js';

it('is recognised by prefix, length and checksum alone', () => {
  const token = tokenText('plk', randomBytes(32));
  expect(token).toMatch(/^plk_[0-9A-Za-z]{49}$/);
  expect(isToken('plk', token)).toBe(true);
  expect(isToken('pls', token)).toBe(false);
  expect(isToken('plk', `${token.slice(0, 10)}${token[10] === 'a' ? 'b' : 'a'}${token.slice(11)}`)).toBe(false);
  expect(tokenText('pls', Buffer.alloc(32))).toHaveLength(53);
  expect(tokenText('pls', Buffer.alloc(32, 255))).toHaveLength(53);
});
