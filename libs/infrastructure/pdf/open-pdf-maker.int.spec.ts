import { until } from '../../../test/support/until.js';
import { readCoverage } from './coverage.js';
import { REGULAR } from './fonts.js';
import { openPdfMaker, type PdfProcess } from './open-pdf-maker.js';
import { shown } from './shown.js';

const makers: PdfProcess[] = [];
const open = (...of: Parameters<typeof openPdfMaker>): PdfProcess => {
  const maker = openPdfMaker(...of);
  makers.push(maker);
  return maker;
};
afterAll(() => Promise.all(makers.map((maker) => maker.close())));

const layout = `#let print = json(bytes(sys.inputs.print))
#set document(title: "a", date: datetime(year: 2026, month: 2, day: 2))
#set text(font: "Noto Serif SC", fallback: false, lang: "zh")
#print.text`;
const wanted = (text: string) => ({ layout, print: { text }, createdAt: 1_770_000_000 });

it('makes the same bytes of the same input, again and in another process', async () => {
  const [one, other] = [open(), open()];
  const first = await one.make(wanted('侵权通知'));
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  await one.make(wanted('别的'));
  expect((await one.make(wanted('侵权通知'))).equals(first)).toBe(true);
  expect((await other.make(wanted('侵权通知'))).equals(first)).toBe(true);
  expect((await one.make(wanted('侵权通知。'))).equals(first)).toBe(false);
});
it('tells a character that the fonts lack by its number, instead of failing', async () => {
  const covers = await readCoverage(REGULAR);
  expect(['侵', 'a', '’', '囍', '𠮷'].map((one) => covers(one.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    true,
    true,
    expect.any(Boolean),
  ]);
  expect(shown({ a: ['好😀', { b: 'x\ny' }], c: 1 }, covers)).toEqual({ a: ['好〔U+1F600〕', { b: 'x\ny' }], c: 1 });
  await expect(open().make(wanted('😀\u0601\u{10FFFD} 好'))).resolves.toBeInstanceOf(Buffer);
});
it('refuses a layout that does not compile, and goes on', async () => {
  const maker = open();
  await expect(maker.make({ ...wanted('a'), layout: '#nothing' })).rejects.toMatchObject({ reason: 'refused' });
  await expect(maker.make(wanted('a'))).resolves.toBeInstanceOf(Buffer);
});
it('stops one that takes too long, and goes on', async () => {
  const maker = open({ make: 2_000, idle: 60_000 });
  const endless = '#for i in range(30000) { for j in range(30000) { let x = calc.sin(i + j) } }';
  await expect(maker.make({ ...wanted('a'), layout: endless })).rejects.toMatchObject({ reason: 'away' });
  // a busy machine may take longer than allowed here
  const again = () => maker.make(wanted('a')).catch(() => undefined);
  expect(await until('one is made again', again)).toBeInstanceOf(Buffer);
}, 30_000);
it('starts its process again after it was let go', async () => {
  const maker = open({ make: 15_000, idle: 50 });
  const first = await maker.make(wanted('a'));
  await until('its process was let go', () => !maker.isOpen());
  expect((await maker.make(wanted('a'))).equals(first)).toBe(true);
});
