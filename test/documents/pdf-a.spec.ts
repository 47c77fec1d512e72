import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toBen, toComplainant, toShop, exampleFacts } from '#documents/testing/example-facts.js';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { patientPdfMaker } from '../support/patient-pdf-maker.js';
import { LOCALES } from '#messages/locale.js';
import { examplePrint, makePrint } from '../support/make-print.js';
import { temporaryFolder } from '../support/services.js';
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
  await maker.close();

  const verdicts = await validate(folder);
  const good = [...names.map(([name]) => name), 'strange-respondent', 'strange-platform'];
  expect(good.filter((name) => verdicts.get(`${name}.pdf`) !== 'PASS')).toEqual([]);
  expect(verdicts.get('damaged.pdf')).toBe('FAIL');
}, 300_000);
