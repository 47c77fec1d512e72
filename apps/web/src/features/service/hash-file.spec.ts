import { createHash, randomBytes } from 'node:crypto';
import { hashFile } from './hash-file.js';

it.each([0, 1, 2_097_152, 5_000_001])('hashes %i bytes in pieces as in one', async (size) => {
  const bytes = randomBytes(size);
  const told: number[] = [];
  expect(await hashFile(new Blob([bytes]), (share) => void told.push(share))).toBe(
    createHash('sha256').update(bytes).digest('hex'),
  );
  expect(told.at(-1) ?? 1).toBe(1);
});
