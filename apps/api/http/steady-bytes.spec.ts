import { PassThrough } from 'node:stream';
import { SendingStopped } from '#infrastructure/files/file-faults.js';
import { steadyBytes } from './steady-bytes.js';

const all = async (source: PassThrough, pace = { silence: 80, least: 1_000, span: 200 }): Promise<number> => {
  let seen = 0;
  for await (const bytes of steadyBytes(source, pace)) seen += bytes.length;
  return seen;
};

it('gives what comes', async () => {
  const source = new PassThrough();
  source.end(Buffer.alloc(5_000));
  expect(await all(source)).toBe(5_000);
});
it('cuts off who falls silent', async () => {
  const source = new PassThrough();
  source.write('a');
  await expect(all(source)).rejects.toThrow(SendingStopped);
});
it('cuts off who crawls (B202)', async () => {
  const source = new PassThrough();
  const crawling = setInterval(() => source.write('a'), 10);
  await expect(all(source)).rejects.toThrow(SendingStopped);
  clearInterval(crawling);
});
it('leaves the connection to whoever stops reading', async () => {
  const source = new PassThrough();
  source.write('ab');
  for await (const _ of steadyBytes(source)) break;
  expect(source.destroyed).toBe(false);
});
