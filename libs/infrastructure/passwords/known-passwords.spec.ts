import { isKnownPassword, isPacked, packPasswords } from './known-passwords.js';

it.each([
  'password1234',
  'Qwertyuiop12',
  '1qaz2wsx3edc',
  'woaini1314520',
  'correcthorsebatterystaple',
  '１２３４５６７８９０１２',
])('knows %s, which is in the lists of breaches', (password) => expect(isKnownPassword(password)).toBe(true));

it('takes nearly every password that nobody has', () => {
  const strange = Array.from({ length: 5_000 }, (_, n) => `nobody has this ${n} but me`);
  expect(strange.filter(isKnownPassword).length).toBeLessThan(10); // one in three thousand is expected
});

it('finds in a packed list what was packed, first and last, and nothing else', () => {
  const packed = Array.from({ length: 3_000 }, (_, n) => `a password no ${n}`);
  const file = packPasswords([...packed, 'short']);
  expect(file).toHaveLength(65_536 + 2 * 3_000);
  expect(packed.filter((password) => !isPacked(file, password))).toEqual([]);
  expect(isPacked(file, 'short')).toBe(false);
  expect(isPacked(file, 'another of enough length')).toBe(false);
});
