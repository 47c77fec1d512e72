import { derivedStreamId } from './derived-stream.js';

// What lies in a log is found again under these ids only if they are made in the same way for ever.
it('finds a stream by its name', () => {
  expect(derivedStreamId('parley')).toBe('d689dfcd-a24e-8991-948d-167ed34cacf0');
});
