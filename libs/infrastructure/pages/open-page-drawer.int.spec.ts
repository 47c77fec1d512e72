import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { pdfWith, rewritten, streamOf } from '../../../test/support/pdfs.js';
import { openPageDrawer, type DrawnKind } from './open-page-drawer.js';

const drawer = openPageDrawer({ time: 60_000, memory: 400 * 2 ** 20, idle: 30_000 });
afterAll(() => drawer.close());
const draw = (bytes: Uint8Array, kind: DrawnKind = 'pdf', pages = 20) => drawer.draw({ kind, bytes, pages });

it('draws each page, with stamps and seals that lie over it, and without what it can do', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 300]);
  page.drawText('Contract');
  const field = document.getForm().createTextField('seal');
  field.setText('SEAL');
  field.addToPage(page, { x: 50, y: 100, width: 100, height: 40, backgroundColor: rgb(1, 0, 0) });
  document.addPage([200, 100]);
  document.addJavaScript('x', 'app.alert(1)');
  const drawn = await draw(await document.save());
  const pages = 'pages' in drawn ? drawn.pages.map((one) => Buffer.from(one).toString()) : [];
  expect(pages).toHaveLength(2);
  expect(pages[0]).toContain('#ff0000');
  expect(pages[1]).toContain('viewBox="0 0 200 100"');
  expect(pages.join('')).not.toMatch(/script|alert/i);
  expect(await draw(await document.save(), 'pdf', 1)).toEqual({ refused: 'too-many-pages', count: 2 });
}, 60_000);
it('opens what can be read without a password, and tells apart what cannot', async () => {
  expect(await draw(await rewritten(pdfWith(), { password: '' }))).toMatchObject({ pages: [{}, {}] });
  expect(await draw(await rewritten(pdfWith(), { password: 'secret' }))).toEqual({ refused: 'encrypted' });
}, 60_000);
it('goes on behind what is damaged, is none, or takes all there is', async () => {
  const bomb = pdfWith({
    objects: { 5: streamOf('/Filter /FlateDecode', deflateSync(Buffer.alloc(400 * 2 ** 20, ' '))) },
  });
  for (const bytes of [Buffer.from('%PDF-1.4 nothing'), Buffer.alloc(0), bomb.subarray(0, bomb.length - 400)])
    expect(await draw(bytes)).toMatchObject({ refused: 'damaged' });
  await draw(bomb); // drawn or not: nobody else comes to harm
  expect(await draw(Buffer.from('no picture'), 'png')).toEqual({ refused: 'damaged' });
  expect(await draw(pdfWith())).toMatchObject({ pages: [{}, {}] });
}, 120_000);
