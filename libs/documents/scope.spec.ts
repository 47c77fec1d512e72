import fc from 'fast-check';
import { DOCUMENTS } from '#domain/dispute/service/notice/document-kinds.js';
import { LOCALES } from '#messages/locale.js';
import { documentOf } from './document-of.js';
import type { DocumentFacts } from './facts.js';
import { mailOf } from './mail.js';
import { exampleFacts, toShop } from './testing/example-facts.js';

/** Words that stand nowhere else, so that finding one means that it leaked. */
const word = (kind: string, index: number): string => `${kind}‹${index}›`;

/** Respondents and items crossed at random; every name, title and address is a word of its own. */
const disputes = fc
  .record({
    respondents: fc.integer({ min: 2, max: 5 }),
    items: fc.array(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    declarant: fc.nat(4),
  })
  .map(({ respondents: count, items: owners, declarant }): DocumentFacts => {
    const ids = Array.from({ length: count }, (_, i) => i);
    return {
      ...exampleFacts,
      respondents: ids.map((i) => ({ respondentId: `r${i}`, name: word('name', i), roles: ['merchant'] })),
      items: owners.map((_, i) => ({
        itemId: `i${i}`,
        kind: 'product',
        title: word('title', i),
        url: word('url', i),
        externalId: word('external', i),
      })),
      pairs: owners.flatMap((of, i) =>
        of
          .filter((owner) => owner < count)
          .map((owner) => ({
            respondentId: `r${owner}`,
            itemId: `i${i}`,
            platformId: 'shop',
            reason: word('reason', i),
          })),
      ),
      counterNotice: {
        respondentId: `r${declarant % count}`,
        filedAt: exampleFacts.filedAt,
        late: false,
        statement: word('answer', declarant % count),
        evidence: [],
        declaration: '2026-11',
      },
    };
  });

const shown = (facts: DocumentFacts): string =>
  DOCUMENTS.flatMap((kind) => LOCALES.map((locale) => documentOf(kind, facts, locale)))
    .map(
      (document) => JSON.stringify(document) + mailOf(document, { links: { page: 'https://parley.example/d' } }).text,
    )
    .join();

it('a respondent’s document never shows another respondent, its items or its answer', () => {
  fc.assert(
    fc.property(disputes, fc.nat(4), (facts, chosen) => {
      const index = chosen % facts.respondents.length;
      const own = facts.pairs.filter(({ respondentId }) => respondentId === `r${index}`).map(({ itemId }) => itemId);
      const text = shown({
        ...facts,
        addressee: { role: 'respondent', respondentId: `r${index}`, name: word('name', index) },
      });
      const strangers = facts.respondents.map((_, i) => i).filter((i) => i !== index);
      const foreign = facts.items.map((_, i) => i).filter((i) => !own.includes(`i${i}`));
      for (const i of strangers) for (const kind of ['name', 'answer']) expect(text).not.toContain(word(kind, i));
      for (const i of foreign)
        for (const kind of ['title', 'url', 'external', 'reason']) expect(text).not.toContain(word(kind, i));
    }),
    { numRuns: 60 },
  );
});

it('a platform is shown what is on it and nothing else', () => {
  const text = shown({ ...exampleFacts, addressee: toShop });
  expect(text).toContain('云杉手提包');
  expect(text).not.toContain('other.example');
  expect(text).not.toContain('别处视频');
});

it('a respondent is not told the complainant’s contact', () => {
  expect(
    shown({ ...exampleFacts, addressee: { role: 'respondent', respondentId: 'ben', name: '本色箱包店' } }),
  ).not.toContain('legal@spruce.example');
});
