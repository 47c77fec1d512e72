import { createSecretKey, hash, randomBytes } from 'node:crypto';
import { codeText } from './code-text.js';

const secret = createSecretKey(randomBytes(32));
const code = (text: string, purpose = 'link', key = secret): string =>
  codeText(key, purpose, hash('sha256', text, 'buffer'));

it('is six digits, each as likely as the others, and follows from secret, purpose and request', () => {
  const codes = Array.from({ length: 20_000 }, (_, i) => code(String(i)));
  expect(codes.filter((text) => !/^\d{6}$/.test(text))).toEqual([]);
  expect(new Set(codes).size).toBeGreaterThan(19_500); // of a million, 200 meet by chance
  for (let place = 0; place < 6; place += 1)
    for (const digit of '0123456789') {
      const count = codes.filter((text) => text[place] === digit).length;
      expect(count).toBeGreaterThan(1_750); // 2,000, and six standard deviations
      expect(count).toBeLessThan(2_250);
    }
  expect(code('one')).toBe(code('one'));
  const others = [code('two'), code('one', 'dictation'), code('one', 'link', createSecretKey(randomBytes(32)))];
  expect(others.filter((text) => text === code('one')).length).toBeLessThan(2);
});
