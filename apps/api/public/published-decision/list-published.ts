import type { TenantContext } from '#application/command-handler/command-handler.js';
import { bigramsOf, plainForm, publicationSalt } from '#domain/kernel/bigrams.js';
import { LEAST_FOR_A_RATE } from '#rating/interval.js';
import {
  countPublishedDecisions,
  platformsOfDecisions,
  type PublishedCounted,
} from '#read-models/count-published-decisions.js';
import {
  findTexts,
  findWordsOf,
  listPublishedDecisions,
  type FoundDecision,
  type PublishedFilter,
  type PublishedWords,
  type Texts,
} from '#read-models/find-published-decisions.js';
import { areWordsComplete } from '#read-models/save-words.js';
import { snippetOf } from '../../desk/search/snippet.js';
import { given } from '../../dispute/given.js';
import type {
  ListPublishedQuery,
  PublishedCounts,
  PublishedDecisionLine,
  PublishedDecisionsBody,
} from './published-decision.dto.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;

/** A page of published decisions, with counts beside the first; what was looked for is shown where it stands. */
export async function listPublished(
  { database, associationId }: Reading,
  { q, before, limit = 50, ...asked }: ListPublishedQuery,
): Promise<PublishedDecisionsBody> {
  const words = q === undefined ? undefined : wordsOf(associationId, q);
  const [platforms, complete] = await Promise.all([
    platformsOfDecisions(database, associationId, LEAST_FOR_A_RATE),
    areWordsComplete(database),
  ]);
  const isUnknown = asked.platformId !== undefined && !platforms.has(asked.platformId);
  if (isUnknown || words?.grams.length === 0)
    return { decisions: [], complete, ...(before === undefined && { counts: countsOf([], platforms, true) }) };
  const filter: PublishedFilter = { ...asked, words };
  const texts = words && (await findTexts(database, associationId, words));
  const [found, counted] = await Promise.all([
    listPublishedDecisions(database, associationId, filter, texts, { after: before, limit: limit + 1 }),
    before === undefined ? countPublishedDecisions(database, associationId, filter, texts) : undefined,
  ]);
  const page = found.slice(0, limit);
  return {
    decisions: await withSnippets({ database, associationId }, page, words),
    complete,
    ...(found.length > limit && { next: page.at(-1)?.publicationId ?? '' }),
    ...(counted && { counts: countsOf(counted, platforms, isExact(words, texts)) }),
  };
}

const wordsOf = (associationId: string, q: string): PublishedWords => {
  const plain = plainForm(q);
  return { grams: bigramsOf(publicationSalt(associationId), plain), terms: plain.split(' ') };
};

/** One word of two characters is told by them alone. */
const isExact = (words: PublishedWords | undefined, texts: Texts): boolean =>
  words === undefined || texts !== undefined || words.terms.every((term) => [...term].length === 2);

const countsOf = (
  counted: readonly PublishedCounted[],
  platforms: ReadonlyMap<string, string>,
  exact: boolean,
): PublishedCounts => {
  const of = (dimension: PublishedCounted['dimension']) =>
    counted.flatMap((one) => (one.dimension === dimension ? [{ key: one.key, count: one.count }] : []));
  return {
    all: of('all')[0]?.count ?? 0,
    exact,
    rights: of('right'),
    outcomes: of('outcome'),
    years: of('year').sort((a, b) => Number(b.key) - Number(a.key)),
    platforms: of('platform').flatMap((one) => {
      const name = platforms.get(one.key);
      return name === undefined ? [] : [{ ...one, name }];
    }),
  };
};

async function withSnippets(
  { database, associationId }: Reading,
  page: readonly FoundDecision[],
  words: PublishedWords | undefined,
): Promise<PublishedDecisionsBody['decisions']> {
  if (words === undefined) return page.map(lineOf);
  const ids = page.map(({ textContentId }) => textContentId);
  const found = new Map((await findWordsOf(database, associationId, ids)).map((one) => [one.contentId, one]));
  return page.map((one) => {
    const text = found.get(one.textContentId);
    return { ...lineOf(one), ...(text && { snippet: snippetOf(text, words.terms) }) };
  });
}

export const lineOf = (found: FoundDecision): PublishedDecisionLine => {
  const { publicationId, publishedAt, legalKind, rightKind, isReview, reversed, outcome } = found;
  return given({
    publicationId,
    publishedAt: publishedAt.toISOString(),
    legalKind,
    rightKind: rightKind ?? undefined,
    isReview,
    reversed,
    outcome,
  });
};
