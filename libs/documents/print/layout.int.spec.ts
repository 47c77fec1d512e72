import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { patientPdfMaker } from '../../../test/support/patient-pdf-maker.js';
import { examplePrint, LOG_REFERENCE, makePrint } from '../../../test/support/make-print.js';
import { pdfText } from '../../../test/support/pdf-text.js';
import { exampleFacts, toBen, toComplainant, toShop } from '../testing/example-facts.js';
import type { Print } from './print.js';

const maker = patientPdfMaker();
afterAll(() => maker.close());

const READERS = [
  ...[toComplainant, toBen, toShop].map((addressee) => ['zh-CN', addressee] as const),
  ['en', toBen] as const,
];
const squeezed = (text: string): string => text.replace(/\s+/g, '');
const saidBy = ({
  title,
  number,
  addressee,
  paragraphs,
  sections,
  closing,
  signed,
  dated,
  footer,
}: Print): readonly string[] =>
  [
    [title, number, addressee, ...paragraphs, ...closing, signed, dated, ...footer],
    sections.flatMap((one) => [one.heading, ...('rows' in one ? one.rows.flat() : one.items)]),
  ]
    .flat()
    .map(squeezed);

it.each(DOCUMENTS)(
  'every word of %s can be read back from its PDF, in both languages',
  async (kind) => {
    for (const [locale, addressee] of READERS) {
      const print = examplePrint(kind, addressee, locale);
      const text = await pdfText(await makePrint(maker, print));
      for (const said of saidBy(print))
        expect(withoutFurniture(text, print)).toContain(said.replaceAll(squeezed(print.footer.join('')), ''));
    }
  },
  60_000,
);

/**
 * What a page repeats at its ends would stand in the middle of a sentence that goes over two pages; it is read on its
 * own.
 */
const withoutFurniture = (text: string, print: Print): string => {
  const footer = squeezed(print.footer.join(''));
  const pages = squeezed(print.words.page).replace('{page}', '\\d+').replace('{pages}', '\\d+');
  const between = new RegExp(`${footer}${pages}(${squeezed(print.title + print.number)})?`, 'g');
  return text.replace(between, '') + footer + squeezed(print.title + print.number);
};

it('tells page, dispute, document and log reference at the foot of every page', async () => {
  const text = await pdfText(await makePrint(maker, examplePrint('statutory-notice', toShop, 'zh-CN')));
  expect(text.split(LOG_REFERENCE)).toHaveLength(3);
  for (const said of ['第1页，共2页', '第2页，共2页', exampleFacts.reference]) expect(text).toContain(said);
  expect(text).toContain('本文书以中文文本为准');
});
it('shows a person’s words and never carries them out', async () => {
  const statement =
    '#set page(width: 1cm) $x^2$ *b* _i_ `c` @ref <label> // gone \\ #import "x" ${1+1} #sys.inputs [a]\n= 标题\n第二行';
  const print = examplePrint('forwarded-counter-notice', toComplainant, 'zh-CN', {
    counterNotice: { ...exampleFacts.counterNotice!, statement },
  });
  expect(await pdfText(await makePrint(maker, print))).toContain(squeezed(statement));
});
it('goes over many pages, however long words, lists and addresses are', async () => {
  const items = Array.from({ length: 300 }, (_, index) => ({
    ...exampleFacts.items[0]!,
    itemId: `i${index}`,
    title: `商品${index}`,
    url: `https://shop.example/${'x'.repeat(1_500)}`,
  }));
  const pairs = items.map(({ itemId }) => ({ respondentId: 'ben', itemId, platformId: 'shop' }));
  const print = examplePrint('forwarded-notice', toBen, 'zh-CN', { items, pairs });
  const text = await pdfText(await makePrint(maker, print));
  expect(text).toContain('商品299');
  expect(Number(/共(\d+)页/.exec(text)?.[1])).toBeGreaterThan(20);
}, 60_000);
