import { derivedId, isUuid, newId, uuidOf } from './ids.js';

it('makes ids that are UUIDs, and the same one of the same digest for ever', () => {
  expect(isUuid(newId())).toBe(true);
  const digest = Buffer.from('00112233445566778899aabbccddeeff0123', 'hex');
  expect(derivedId(digest)).toBe('00112233-4455-8677-8899-aabbccddeeff');
  expect(derivedId(Buffer.alloc(32, 0xff))).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff');
  expect(digest.toString('hex')).toBe('00112233445566778899aabbccddeeff0123'); // what it is made of stays as it is
});

it('writes a UUID’s bytes as they are', () => {
  expect(uuidOf(Buffer.from('00112233445566778899aabbccddeeff', 'hex'))).toBe('00112233-4455-6677-8899-aabbccddeeff');
});

it.each([
  '',
  '00112233445566778899aabbccddeeff',
  '00112233-4455-8677-8899-AABBCCDDEEFF',
  ' 00112233-4455-8677-8899-aabbccddeeff',
  7,
  undefined,
])('takes %p for none', (value) => {
  expect(isUuid(value)).toBe(false);
});
