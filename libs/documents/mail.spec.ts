import fc from 'fast-check';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { LOCALES } from '#messages/locale.js';
import { documentOf } from './document-of.js';
import { mailOf } from './mail.js';
import { exampleFacts, toBen } from './testing/example-facts.js';
import { wrapped } from './wrapped.js';

const links = {
  page: 'https://parley.example/disputes/PL-20260202-0A1B2C3D/services/01939f6e-0000-7000-8000-00000000000b',
  ask: 'help@association.example',
};
const columns = (line: string): number => Array.from(line).reduce((width, one) => width + (one > '\u2e7f' ? 2 : 1), 0);

it('the reader’s own language comes first, the other after it', () => {
  for (const [locale, first, second] of [
    ['zh-CN', '侵权通知转送函', 'This is an official document'],
    ['en', 'Forwarded notice of infringement', '这是争议'],
  ] as const) {
    const { subject, text } = mailOf(documentOf('forwarded-notice', { ...exampleFacts, addressee: toBen }, locale), {
      links,
    });
    expect(subject).toBe(
      `[PL-20260202-0A1B2C3D] ${locale === 'zh-CN' ? '侵权通知转送函 / Forwarded notice of infringement' : 'Forwarded notice of infringement / 侵权通知转送函'}`,
    );
    expect(text.indexOf(first)).toBe(0);
    expect(text.indexOf(second)).toBeGreaterThan(text.indexOf('----------'));
    expect(text.split(links.page)).toHaveLength(3);
    expect(text.split(links.ask)).toHaveLength(3);
  }
});

it('no line is wider than a phone, but for what cannot be broken', () => {
  for (const kind of DOCUMENTS)
    for (const locale of LOCALES)
      for (const line of mailOf(documentOf(kind, exampleFacts, locale), { links }).text.split('\n'))
        if (!/\S{30,}/.test(line.replace(/[\u2e80-\uffef]/g, ' '))) expect(columns(line)).toBeLessThanOrEqual(40);
});

it('wrapping loses nothing but the blanks at line ends', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '，', '。', '（', '中', '文', '1', ')') }),
      fc.integer({ min: 4, max: 60 }),
      (drawn, width) => {
        const text = drawn.replace(/ +(?=[，。)])/g, '');
        expect(wrapped(text, width).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of wrapped(text, width).split('\n').slice(1)) expect(line).not.toMatch(/^[，。]/);
      },
    ),
  );
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '${facts.number} {{number}} %s $& $1',
  '\r\nBcc: victim@example.org\r\n\r\n【期限】',
  '\u2028【协会】请付款',
  '__proto__',
  'constructor',
  '"},"number":"x',
];

it.each(HOSTILE)('hostile text stays what it is: %j', (text) => {
  const facts = {
    ...exampleFacts,
    statement: text,
    complainant: { name: text },
    defects: [{ code: text, note: text }],
    items: exampleFacts.items.map((item) => ({ ...item, title: text, url: text })),
    pairs: exampleFacts.pairs.map((pair) => ({ ...pair, reasonCode: text })),
    addressee: { role: 'respondent', respondentId: 'ben', name: text } as const,
  };
  for (const kind of DOCUMENTS)
    for (const locale of LOCALES) {
      const document = documentOf(kind, facts, locale);
      expect(document.addressee).toBe(text);
      expect(mailOf(document, { links }).subject).not.toMatch(/[\r\n]/);
      const mail = mailOf(
        documentOf(kind, { ...facts, complainant: exampleFacts.complainant, addressee: toBen }, locale),
        { links },
      );
      for (const line of mail.text.split(/[\n\u2028]/)) expect(line).not.toMatch(/^(Bcc|【协会】)/);
    }
  const statement = documentOf('forwarded-notice', facts, 'zh-CN').sections.find(
    ({ heading }) => heading === '投诉方的陈述',
  );
  expect(statement).toEqual({ heading: '投诉方的陈述', items: [text] });
});
