import { PDFDocument } from '@cantoo/pdf-lib';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  ARMED,
  HARMLESS,
  objectStream,
  OWN,
  pdfWith,
  rewritten,
  SIGNED,
  streamOf,
  TEXT,
} from '../../../test/support/pdfs.js';
import { checkPdf, type Checked } from './check-pdf.js';

/** As another reader sees it, which knows nothing of what made the copy. */
const seen = async (bytes: Uint8Array) => {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(document);
  const pages = await Promise.all([1, 2].map((number) => document.getPage(number)));
  const acting = [
    await document.getJSActions(),
    await document.getAttachments(),
    await document.getOpenAction(),
    ...(await Promise.all(pages.map((page) => page.getJSActions()))),
  ];
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as {
    readonly subtype: string;
    readonly url?: string;
    readonly unsafeUrl?: string;
    readonly action?: string;
    readonly actions?: unknown;
  }[];
  return { text: text.map((one) => one.trim()), totalPages, acting, annotations, isPureXfa: document.isPureXfa };
};
const telling = /#|JavaScript|\/JS|Launch|cmd\.exe|SubmitForm|ImportData|GoTo[RE]|XFA|EmbeddedFile|RichMedia|192\.0\.2/;

const disarmed = async ({ state, copy }: Checked) => {
  expect(state).toBe('present');
  if (!copy) throw new Error('no copy');
  return copy;
};

describe.each(Object.entries(ARMED))('%s', (_, { parts, kinds }) => {
  it('is found, and the copy has the same pages and text and does nothing', async () => {
    const original = pdfWith(parts);
    const checked = await checkPdf(original);
    expect([...checked.kinds].sort()).toEqual([...kinds].sort());
    const copy = await disarmed(checked);
    expect(Buffer.from(copy).toString('latin1')).not.toMatch(telling);
    const found = await seen(copy);
    expect(found.totalPages).toBe(2);
    if (!kinds.includes('external-content')) expect(found.text).toEqual([TEXT, 'second page']);
    expect(found.acting.every((one) => one === null)).toBe(true);
    for (const { url, unsafeUrl, action, actions } of found.annotations)
      expect([url, unsafeUrl, action, actions ?? undefined]).toEqual([undefined, undefined, undefined, undefined]);
    expect(await checkPdf(Buffer.from(copy))).toMatchObject({ state: 'none', kinds: [] });
  });
});

it.each(Object.entries(HARMLESS))('leaves %s alone', async (_, parts) => {
  expect(await checkPdf(pdfWith(parts))).toEqual({ state: 'none', kinds: [], signed: false });
});

it('finds what lies in object streams, and behind a lock without a password', async () => {
  const original = pdfWith(ARMED['a script behind a click']?.parts);
  for (const objectStreams of [false, true])
    for (const password of [undefined, '']) {
      const bytes = await rewritten(original, { objectStreams, ...(password !== undefined && { password }) });
      const checked = await checkPdf(bytes);
      expect(checked).toMatchObject({ state: 'present', kinds: expect.arrayContaining(['javascript']) });
      const copy = await disarmed(checked);
      expect(Buffer.from(copy).toString('latin1')).not.toMatch(/\/JavaScript|\/Encrypt/);
      expect(await seen(copy)).toMatchObject({ totalPages: 2, text: [TEXT, 'second page'] });
    }
});
it('finds nothing where there is nothing, in object streams and behind a lock, too', async () => {
  for (const objectStreams of [false, true])
    for (const password of [undefined, '']) {
      const bytes = await rewritten(pdfWith(), { objectStreams, ...(password !== undefined && { password }) });
      expect(await checkPdf(bytes)).toMatchObject({ state: 'none', kinds: [] });
    }
});
it('does not know what is locked, cut off or no PDF, and tells what it could see', async () => {
  const original = pdfWith(ARMED['a program']?.parts);
  expect(await checkPdf(await rewritten(original, { password: 'secret' }))).toMatchObject({ state: 'unknown' });
  expect(await checkPdf(Buffer.from('%PDF-1.7\nnothing'))).toEqual({ state: 'unknown', kinds: [], signed: false });
  const broken = Buffer.from(original.toString('latin1').replace('/Subtype /Link', '/Subtype ((('), 'latin1');
  expect(await checkPdf(broken)).toMatchObject({ state: 'unknown', kinds: ['launch'] });
  expect((await checkPdf(broken)).copy).toBeUndefined();
});
it('finds in an addition what the first part has not, and the other way round', async () => {
  const added = Buffer.concat([
    pdfWith(),
    Buffer.from(
      `1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (a) >> >> endobj\ntrailer << /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF`,
    ),
  ]);
  expect(await checkPdf(added)).toMatchObject({ state: 'present', kinds: expect.arrayContaining(['javascript']) });
  const removed = Buffer.concat([
    pdfWith({ catalog: '/OpenAction << /S /JavaScript /JS (a) >>' }),
    Buffer.from(
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\ntrailer << /Root 1 0 R /Size 9 >>\nstartxref\n0\n%%EOF',
    ),
  ]);
  expect(await checkPdf(removed)).toMatchObject({ state: 'present', kinds: ['javascript', 'hidden'] });
});
it('tells that a document is signed, which the copy is not', async () => {
  expect(await checkPdf(pdfWith(SIGNED))).toEqual({ state: 'none', kinds: [], signed: true });
  const armed = await checkPdf(
    pdfWith({ ...SIGNED, catalog: `${SIGNED.catalog} /OpenAction << /S /Launch /F (a) >>` }),
  );
  expect(armed).toMatchObject({ state: 'present', signed: true });
});
it('leaves nothing in the copy that looks for objects would find, and the text of a page that tells of them', async () => {
  const tells = `BT /F1 12 Tf 20 200 Td (${TEXT}) Tj 0 -20 Td (write 1 0 obj << /S /Launch >> endobj) Tj ET`;
  const hiding = { 10: objectStream({ 30: '<< /S /Launch >>' }, '') };
  const checked = await checkPdf(
    pdfWith({ catalog: '/Own 10 0 R', objects: { 5: streamOf('', Buffer.from(tells)), ...hiding } }),
  );
  expect(checked).toMatchObject({ state: 'present', kinds: ['launch', 'hidden'] });
  const { text } = await seen(await disarmed(checked));
  expect(text[0]).toContain('write 1 0 obj << /S /Launch >> endobj');
});
it('keeps how an annotation looks that did more', async () => {
  const looks = streamOf('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', Buffer.from('0 0 9 9 re f'));
  const { copy } = await checkPdf(
    pdfWith({
      page: `/Annots [${OWN} 0 R]`,
      objects: {
        [OWN]: `<< /Type /Annot /Subtype /Movie /Rect [0 0 9 9] /Movie << /F (a.avi) >> /AP << /N ${OWN + 1} 0 R >> >>`,
        [OWN + 1]: looks,
      },
    }),
  );
  const page = (await PDFDocument.load(copy ?? '')).getPage(0);
  expect(String(page.node.Annots()?.lookup(0))).toMatch(/Stamp[^]*\/AP/);
});
