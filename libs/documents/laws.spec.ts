import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Track } from '#domain/rulebook/track.js';
import { LOCALES, type Locale } from '#messages/locale.js';
import { cnEcl202611 } from '#rulebooks/cn-ecl-2026-11.js';
import { documentOf } from './document-of.js';
import type { DocumentFacts } from './facts.js';
import { exampleFacts, toBen, toComplainant, toShop } from './testing/example-facts.js';
import { wellTold } from '#messages/testing/well-told.js';

const onTracks = (...tracks: readonly Track[]): DocumentFacts['pairs'] =>
  exampleFacts.pairs.map((pair, index) => ({
    ...pair,
    respondentId: 'ben',
    platformId: 'shop',
    track: tracks[index] ?? tracks[0] ?? 'ecl',
  }));
const { deadline: _, ...running } = exampleFacts;
const factsFor = (addressee: DocumentFacts['addressee'], ...tracks: readonly Track[]): DocumentFacts => ({
  ...running,
  addressee,
  pairs: onTracks(...tracks),
});
const textOf = (kind: DocumentKind, facts: DocumentFacts, locale: Locale): string =>
  JSON.stringify(documentOf(kind, facts, locale));

const CLAUSES: Readonly<
  Record<Track, Readonly<Record<'notice' | 'measures' | 'declare' | 'after', Readonly<Record<Locale, string>>>>>
> = {
  ecl: {
    notice: { 'zh-CN': '《电子商务法》第四十二条第一款', en: 'E-Commerce Law 42(1)' },
    measures: { 'zh-CN': '《电子商务法》第四十二条第二款', en: 'E-Commerce Law 42(2)' },
    declare: { 'zh-CN': '《电子商务法》第四十三条第一款', en: 'E-Commerce Law 43(1)' },
    after: { 'zh-CN': '《电子商务法》第四十三条第二款', en: 'E-Commerce Law 43(2)' },
  },
  'civil-code': {
    notice: { 'zh-CN': '《民法典》第1195条第一款', en: 'Civil Code 1195(1)' },
    measures: { 'zh-CN': '《民法典》第1195条第二款', en: 'Civil Code 1195(2)' },
    declare: { 'zh-CN': '《民法典》第1196条第一款', en: 'Civil Code 1196(1)' },
    after: { 'zh-CN': '《民法典》第1196条第二款', en: 'Civil Code 1196(2)' },
  },
  inforeg: {
    notice: { 'zh-CN': '《信息网络传播权保护条例》第十四条', en: 'Regulation on Network Dissemination 14' },
    measures: { 'zh-CN': '《信息网络传播权保护条例》第十五条', en: 'Regulation on Network Dissemination 15' },
    declare: { 'zh-CN': '《信息网络传播权保护条例》第十六条', en: 'Regulation on Network Dissemination 16' },
    after: { 'zh-CN': '《信息网络传播权保护条例》第十七条', en: 'Regulation on Network Dissemination 17' },
  },
};
const TRACK_NAMES = Object.keys(CLAUSES) as Track[];

describe.each(TRACK_NAMES)('%s', (track) => {
  it.each(LOCALES)('is quoted in the notices, %s, and no other law is', (locale) => {
    const { notice, measures, declare, after } = CLAUSES[track];
    const statutory = textOf('statutory-notice', factsFor(toShop, track), locale);
    const forwarded = textOf('forwarded-notice', factsFor(toBen, track), locale);
    const answer = textOf('forwarded-counter-notice', factsFor(toComplainant, track), locale);
    expect(statutory).toContain(notice[locale]);
    expect(statutory).toContain(measures[locale]);
    expect(forwarded).toContain(declare[locale]);
    expect(forwarded).toContain(after[locale]);
    expect(answer).toContain(after[locale]);
    for (const other of TRACK_NAMES.filter((one) => one !== track))
      for (const text of [statutory, forwarded, answer]) expect(text).not.toContain(CLAUSES[other].after[locale]);
  });
});

it('tells whoever complained of a work on the network that there is no second notice, and nothing of a wait', () => {
  const text = textOf('forwarded-counter-notice', factsFor(toComplainant, 'inforeg'), 'en');
  expect(text).toContain('may not notify the platform of it again');
  expect(text).not.toContain('calendar days');
});
it('marks the reasonable period as the association’s own number', () => {
  expect(textOf('forwarded-counter-notice', factsFor(toComplainant, 'civil-code'), 'en')).toContain(
    'the number is the association’s own',
  );
  expect(textOf('forwarded-counter-notice', factsFor(toComplainant, 'civil-code'), 'zh-CN')).toContain(
    '该天数由本协会规则确定',
  );
  expect(textOf('forwarded-counter-notice', factsFor(toComplainant, 'ecl'), 'en')).not.toContain(
    'the number is the association’s own',
  );
});
it.each(LOCALES)('three laws in one document, each with its own items, %s', (locale) => {
  const text = textOf('forwarded-notice', factsFor(toBen, 'ecl', 'civil-code', 'inforeg'), locale);
  for (const track of TRACK_NAMES) expect(text).toContain(CLAUSES[track].after[locale]);
  for (const about of locale === 'en'
    ? ['On “云杉手提包”: ', 'On “卡拉的切片”: ']
    : ['就“云杉手提包”：', '就“卡拉的切片”：'])
    expect(text).toContain(about);
});
it('2026-11 quotes the E-Commerce Law and shows no choice of laws', () => {
  const text = textOf('forwarded-notice', { ...factsFor(toBen, 'ecl'), rulebook: cnEcl202611 }, 'en');
  expect(text).toContain('E-Commerce Law 43(2)');
  expect(text).not.toContain('what governs');
});

describe('without the paper that measures depend on', () => {
  const facts = (addressee: DocumentFacts['addressee']) => ({
    ...factsFor(addressee, 'ecl'),
    pairs: factsFor(addressee, 'ecl').pairs.map((pair) => ({ ...pair, truths: [] })),
    withoutMeasure: ['PT3a'],
  });

  it('nothing is asked of the platform before a decision', () => {
    const text = textOf('statutory-notice', facts(toShop), 'en');
    expect(text).toContain('no measure is asked for before a decision: Evaluation report of the patent (PT3a)');
    expect(text).not.toContain('you are asked to take the necessary measures');
  });
  it('the complainant and the respondent are told', () => {
    expect(textOf('acceptance', facts(toComplainant), 'zh-CN')).toContain('作出决定前不要求平台采取措施');
    expect(textOf('forwarded-notice', facts(toBen), 'zh-CN')).toContain('作出决定前，本协会未要求平台采取措施');
  });
});

it('shows what is for the panel alone to nobody but whoever sent it', () => {
  const evidence = [
    { description: 'the formula', sha256: 'ab'.repeat(32), mediaType: 'image/png', materials: ['TS1'] },
  ];
  const facts = (addressee: DocumentFacts['addressee']) => ({ ...factsFor(addressee, 'ecl'), evidence });
  for (const [kind, to] of [
    ['statutory-notice', toShop],
    ['forwarded-notice', toBen],
  ] as const)
    expect(textOf(kind, facts(to), 'en')).not.toContain('the formula');
});

it.each([
  { trademark: { classes: [18, 25], goods: 'Bags', validUntil: '2031-05-06' } },
  { copyright: { work: 'musical', author: 'L.', completedOn: '2025-01-01', publishedOn: '2025-01-02' } },
  { patent: { kind: 'design', pendingInvalidation: true, claims: 'Claim 1' } },
  { geographical: { kind: 'product', area: 'Lake' } },
  { tradeSecret: { kind: 'technical' } },
  { layoutDesign: { registeredOn: '2025-01-01', firstUsedOn: '2025-01-02' } },
  { plantVariety: { denomination: 'N 26', species: 'C. s.' } },
  { protectedName: { kind: 'domain' } },
] as const)('tells what is of the kind of right: %j', (own) => {
  const rows = LOCALES.map((locale) => {
    const { sections } = documentOf(
      'statutory-notice',
      { ...factsFor(toShop, 'ecl'), right: { kind: 'trademark', ...own } },
      locale,
    );
    const [, right] = sections;
    return right && 'rows' in right ? right.rows : [];
  });
  const [zh = [], en = []] = rows;
  expect(zh).toHaveLength(1 + Object.keys(Object.values(own)[0] ?? {}).length);
  zh.forEach(([label], index) => wellTold(label, en[index]?.[0] ?? ''));
});
