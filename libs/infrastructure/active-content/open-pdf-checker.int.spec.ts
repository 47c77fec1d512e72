import { deflateSync } from 'node:zlib';
import { ARMED, HARMLESS, OWN, pdfWith, streamOf } from '../../../test/support/pdfs.js';
import { CHECK_BOUNDS, openPdfChecker, type CheckBounds, type PdfChecker } from './open-pdf-checker.js';

const checkers: PdfChecker[] = [];
const open = (bounds: Partial<CheckBounds> = {}): PdfChecker => {
  const checker = openPdfChecker({ ...CHECK_BOUNDS, ...bounds });
  checkers.push(checker);
  return checker;
};
afterAll(() => Promise.all(checkers.map((checker) => checker.close())));

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < bytes.length; at += 256 * 1024) yield bytes.subarray(at, at + 256 * 1024);
}
const check = (checker: PdfChecker, bytes: Buffer) => checker.check(bytes.length, pieces(bytes));

const good = pdfWith(HARMLESS['a link to the web']);
const armed = pdfWith(ARMED['a script when it opens']?.parts);
/** An object stream of so many megabytes of nothing, packed to a thousandth. */
const bomb = (megabytes: number): Buffer => {
  const bytes = deflateSync(Buffer.alloc(megabytes * 2 ** 20, ' '));
  return pdfWith({ objects: { [OWN]: streamOf('/Type /ObjStm /N 1 /First 9 /Filter /FlateDecode', bytes) } });
};
/** Each of many objects has no end, so that the rest is gone through for each. */
const endless = Buffer.from(`%PDF-1.7\n${'1 0 obj << /A ( \n'.repeat(60_000)}`);

it('looks at one after the other, each in a process of its own', async () => {
  const checker = open();
  const [none, present] = await Promise.all([check(checker, good), check(checker, armed)]);
  expect(none).toEqual({ state: 'none', kinds: [], signed: false });
  expect(present).toMatchObject({ state: 'present', kinds: ['automatic', 'javascript'], signed: false });
  expect(present.copy?.subarray(0, 5).toString()).toBe('%PDF-');
  expect(present.copy?.includes('JavaScript')).toBe(false);
  expect(await check(checker, present.copy ?? Buffer.alloc(0))).toMatchObject({ state: 'none' });
}, 60_000);
it('ends one that takes too long, and goes on', async () => {
  expect(await check(open({ time: 1_500 }), endless)).toEqual({
    state: 'unknown',
    kinds: [],
    signed: false,
    beyond: true,
  });
  const checker = open({ time: 1_500 });
  const [first, next] = await Promise.all([check(checker, endless), check(open(), good)]);
  expect([first.state, next.state]).toEqual(['unknown', 'none']);
}, 60_000);
it('ends one that takes too much memory, and goes on', async () => {
  const checker = open({ memory: 160 * 2 ** 20 });
  expect(await check(checker, bomb(250))).toMatchObject({ state: 'unknown', beyond: true });
  expect(await check(checker, good)).toMatchObject({ state: 'none' });
}, 60_000);
it('does not know what nests without end, or is larger than its bound, of which it reads nothing', async () => {
  const nested = pdfWith({ catalog: `/A ${'['.repeat(200_000)}` });
  expect(await check(open(), nested)).toMatchObject({ state: 'unknown' });
  const unread = async function* (): AsyncGenerator<Buffer, void, void> {
    yield await Promise.reject(new Error('read'));
  };
  expect(await open({ bytes: 10 }).check(11, unread())).toMatchObject({ state: 'unknown' });
}, 60_000);
it('says so where the bytes themselves could not be read', async () => {
  const failing = async function* (): AsyncGenerator<Buffer, void, void> {
    yield good.subarray(0, 10);
    throw new Error('damaged');
  };
  await expect(open().check(100, failing())).rejects.toThrow('damaged');
}, 60_000);
