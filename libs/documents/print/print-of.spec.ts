import { hash } from 'node:crypto';
import { createRequire } from 'node:module';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { LOCALES } from '#messages/locale.js';
import { documentOf } from '../document-of.js';
import { exampleFacts, toBen } from '../testing/example-facts.js';
import { LAYOUT, TEMPLATE_VERSION } from './layout.js';
import { printOf } from './print-of.js';

const facts = { ...exampleFacts, addressee: toBen };
const more = { ...facts, logReference: 'ab12'.repeat(16) };
const printed = (change: Partial<typeof facts> = {}, locale: (typeof LOCALES)[number] = 'zh-CN') =>
  printOf(documentOf('forwarded-counter-notice', { ...facts, ...change }, locale), more);

it('signs and dates at the end, and says in a translation which text governs', () => {
  const [zh, en] = [printed(), printed({}, 'en')];
  expect(zh).toMatchObject({
    signed: '直播电商行业协会',
    dated: '北京时间2026年2月2日星期一11:00:00',
    issuedSeconds: 1_769_999_200 + 2_000,
  });
  expect(zh.translation).toBeUndefined();
  expect(zh.footer.join('\n')).toMatch(
    /PL-20260202-0A1B2C3D.*01939f6e-0000-7000-8000-00000000000b\n.*(ab12){16}\n本文书以中文文本为准。/s,
  );
  expect(en.signed).toBe('Live Commerce Association');
  expect(en.translation).toBe('The Chinese text of this document governs; this is a translation.');
});
it.each(DOCUMENTS)('%s says as much in print as on its page', (kind) => {
  for (const locale of LOCALES) {
    const document = documentOf(kind, facts, locale);
    const print = printOf(document, more);
    expect(print.paragraphs).toHaveLength(document.paragraphs.length);
    expect(print.sections).toHaveLength(document.sections.length);
    expect([...print.closing, print.signed, print.dated]).toHaveLength(document.closing.length - 1);
  }
});
it('takes out what turns text round, hides or joins it, and keeps line breaks', () => {
  const statement = 'a\u202Eb\u200Bc\uFEFFd\u0000e\r\nf\u2028g\u2066h\uDC00i';
  const written = printed({ counterNotice: { ...exampleFacts.counterNotice!, statement } }).sections.flatMap((one) =>
    'items' in one ? one.items : [],
  );
  expect(written).toContain('abcde\nf\nghi');
});
it('has a new version whenever layout, fonts or compiler change', () => {
  const { dependencies } = createRequire(import.meta.url)('../../../package.json') as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const [fonts, compiler] = ['@expo-google-fonts/noto-serif-sc', '@myriaddreamin/typst-ts-node-compiler'].map(
    (name) => dependencies[name],
  );
  expect([TEMPLATE_VERSION, hash('sha256', LAYOUT), fonts, compiler]).toEqual([
    '2',
    'ba1ba137b64629d18ec4cfa18c02194d924847126030e4f87163bc12d59ba67b',
    '0.4.3',
    '0.7.0',
  ]);
});
