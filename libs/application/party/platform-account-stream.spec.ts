import { platformAccountStream } from './parties.js';

// What lies in a log is found again under these ids only if they are made in the same way for ever.
it('finds the account of a platform by its handle, however it is written, and only with the secret', () => {
  const tenant = { secret: Buffer.alloc(32, 7), associationId: 'a' } as unknown as Parameters<
    typeof platformAccountStream
  >[0];
  expect(platformAccountStream(tenant, 'p', ' Ben ')).toBe('f9e4ea16-c8c3-87ac-a974-c4596041689c');
  expect(platformAccountStream(tenant, 'p', 'ben')).toBe('f9e4ea16-c8c3-87ac-a974-c4596041689c');
});
