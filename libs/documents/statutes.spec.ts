import { readdirSync, readFileSync } from 'node:fs';
import { DOCUMENTS, type DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { publicationClauseOf, trackRuleOf } from '#domain/rulebook/track-rules.js';
import { TRACKS, type Track } from '#domain/rulebook/track.js';
import { LOCALES, type Locale } from '#messages/locale.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { documentOf } from './document-of.js';
import type { DocumentFacts } from './facts.js';
import { exampleFacts, toBen, toComplainant, toShop } from './testing/example-facts.js';

/** What one of the three laws of the notice is called by, with its article, in either language. */
const STATUTE =
  /《(?:电子商务法|民法典|信息网络传播权保护条例)》第[〇一二三四五六七八九十百千\d]+条(?:第[一二三四五六七八九十]款)?|(?:E-Commerce Law|Civil Code|Regulation on Network Dissemination|InfoReg) (?!20\d\d)\d+(?:\(\d\))?/gu;

const { deadline: _, ...running } = exampleFacts;
const factsOn = (track: Track, addressee: DocumentFacts['addressee']): DocumentFacts => ({
  ...running,
  addressee,
  rulebook: exampleFacts.rulebook,
  pairs: running.pairs.map((pair) => ({ ...pair, respondentId: 'ben', platformId: 'shop', track })),
});

const clausesOf = (track: Track, locale: Locale): readonly string[] => {
  const rule = trackRuleOf(exampleFacts.rulebook, track);
  const publication = publicationClauseOf(rule);
  return [...Object.values(rule.clauses), ...(publication === undefined ? [] : [publication])].map((clause) =>
    clauseName(clause, locale),
  );
};

const cited = (kind: DocumentKind, facts: DocumentFacts, locale: Locale): readonly string[] =>
  JSON.stringify(documentOf(kind, facts, locale)).match(STATUTE) ?? [];

describe.each(TRACKS)('on the track %s', (track) => {
  it.each(DOCUMENTS)('%s quotes the law of its pairs and no other', (kind) => {
    for (const locale of LOCALES)
      for (const addressee of [toComplainant, toBen, toShop])
        expect(clausesOf(track, locale)).toEqual(
          expect.arrayContaining([...new Set(cited(kind, factsOn(track, addressee), locale))]),
        );
  });
});

it('quotes the law of each pair where several are in one letter', () => {
  const facts = factsOn('ecl', toBen);
  const mixed = { ...facts, pairs: facts.pairs.map((pair, index) => ({ ...pair, track: TRACKS[index] ?? 'ecl' })) };
  for (const track of TRACKS)
    expect(cited('report-of-proceeding', mixed, 'en')).toContain(
      clauseName(trackRuleOf(facts.rulebook, track).clauses.afterCounterNotice, 'en'),
    );
});

/** Words of a source file, its comments left out. */
const wordsOf = (file: URL): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/^\s*\/\/.*$/gmu, '');

/** An article of a law as it stands in words that somebody wrote down beside the facts. */
const WRITTEN =
  /第[〇一二三四五六七八九十百千\d]+条|\b[Aa]rt(?:\.|icles?) ?\d|(?:Law|Code|Regulation|InfoReg|Interpretation) \d|法[发释]〔/u;

const sourcesIn = (folder: string): readonly URL[] => {
  const root = new URL(folder, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.spec\.ts$|testing\//u.test(name))
    .map((name) => new URL(name, root));
};

it.each(['./', '../messages/'])('no words in %s name an article: the clauses of rulebook and track do', (folder) => {
  // they turn clauses, and what a rulebook says of its law, into words
  const names = /rulebook\/(?:clauses|foundations)\.ts$/u;
  const found = sourcesIn(folder).filter((file) => !names.test(file.pathname) && WRITTEN.test(wordsOf(file)));
  expect(found.map(({ pathname }) => pathname.split('/libs/')[1])).toEqual([]);
});
