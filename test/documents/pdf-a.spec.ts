import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toBen, toComplainant, toShop, exampleFacts } from '#documents/testing/example-facts.js';
import { BUNDLE_LAYOUT } from '#documents/bundle/bundle-layout.js';
import { bundleOf } from '#documents/bundle/bundle-of.js';
import { openPageDrawer } from '#infrastructure/pages/open-page-drawer.js';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { patientPdfMaker } from '../support/patient-pdf-maker.js';
import { LOCALES } from '#messages/locale.js';
import { exampleBundle } from '../support/example-bundle.js';
import { pdfWith } from '../support/pdfs.js';
import { examplePrint, makePrint } from '../support/make-print.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { validate } from './vera-pdf.js';

it('every document is a PDF/A-2b, in both languages and with whatever words; what is none is told apart', async () => {
  const [folder, maker] = [temporaryFolder('parley-test-pdf-a-'), patientPdfMaker()];
  const write = (name: string, bytes: Uint8Array) => writeFileSync(path.join(folder, `${name}.pdf`), bytes);
  const names = DOCUMENTS.flatMap((kind) => LOCALES.map((locale) => [`${kind}-${locale}`, kind, locale] as const));
  for (const [name, kind, locale] of names)
    write(name, await makePrint(maker, examplePrint(kind, toComplainant, locale)));
  const strange = '😀\u0601\u{10FFFD}\u0e01\u0301 á ﷽ “引号” 𠮷 𰻝 \u202Eabc';
  for (const addressee of [toBen, toShop])
    write(
      `strange-${addressee.role}`,
      await makePrint(maker, examplePrint('forwarded-notice', addressee, 'zh-CN', { statement: strange })),
    );
  const damaged = await makePrint(
    maker,
    examplePrint('receipt', toComplainant, 'en', { reference: exampleFacts.reference }),
  );
  write('damaged', Buffer.from(damaged.toString('latin1').replace('pdfaid:part', 'pdfaid:tarp'), 'latin1'));
  const drawer = openPageDrawer();
  const drawn = await drawer.draw({ kind: 'pdf', bytes: pdfWith(), pages: 10 });
  await drawer.close();
  const pages = 'pages' in drawn ? drawn.pages : [];
  const files = Object.fromEntries(pages.map((page, index) => [`/E001-${index}.svg`, page]));
  for (const locale of LOCALES) {
    const facts = exampleBundle(locale);
    const [first, ...others] = facts.exhibits;
    const shown = { ...first!, state: 'drawn' as const, files: Object.keys(files) };
    const print = bundleOf({ ...facts, exhibits: [shown, ...others] });
    const wanted = { layout: BUNDLE_LAYOUT, print, createdAt: print.issuedSeconds, files };
    write(`bundle-${locale}`, (await maker.makePages(wanted)).pdf);
  }
  await maker.close();

  const verdicts = await validate(folder);
  const bundles = LOCALES.map((locale) => `bundle-${locale}`);
  const good = [...names.map(([name]) => name), ...bundles, 'strange-respondent', 'strange-platform'];
  expect(good.filter((name) => verdicts.get(`${name}.pdf`) !== 'PASS')).toEqual([]);
  expect(verdicts.get('damaged.pdf')).toBe('FAIL');
}, 300_000);
