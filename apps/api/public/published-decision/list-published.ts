import type { TenantContext } from '#application/command-handler/command-handler.js';
import { bigramsOf, plainForm, publicationSalt } from '#domain/kernel/bigrams.js';
import { LEAST_FOR_A_RATE } from '#rating/interval.js';
import {
  countPublishedDecisions,
  platformsOfDecisions,
  yearsOfDecisions,
  type CountedAlike,
} from '#read-models/count-published-decisions.js';
import { listPublishedDecisions, type FoundDecision } from '#read-models/find-published-decisions.js';
import { findTexts, findWordsOf, type PublishedWords } from '#read-models/find-published-texts.js';
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
    return { decisions: [], complete, ...(before === undefined && { counts: exactCounts([], platforms) }) };
  const texts = words && (await findTexts(database, associationId, words));
  const looked = { filter: { ...asked, words }, texts };
  const [found, counted] = await Promise.all([
    listPublishedDecisions(database, associationId, looked, { after: before, limit: limit + 1 }),
    before === undefined ? countPublishedDecisions(database, associationId, looked) : undefined,
  ]);
  const page = found.slice(0, limit);
  return {
    decisions: await withSnippets({ database, associationId }, page, words),
    complete,
    ...(found.length > limit && { next: page.at(-1)?.publicationId ?? '' }),
    ...(counted && {
      counts: counted.alike
        ? exactCounts(counted.alike, platforms)
        : choices(counted.all, await yearsOfDecisions(database, associationId), platforms),
    }),
  };
}

const wordsOf = (associationId: string, q: string): PublishedWords => {
  const plain = plainForm(q);
  return { grams: bigramsOf(publicationSalt(associationId), plain), terms: plain.split(' ') };
};

const exactCounts = (alike: readonly CountedAlike[], platforms: ReadonlyMap<string, string>): PublishedCounts => {
  const by = (keysOf: (one: CountedAlike) => readonly (string | null)[]) => {
    const many = new Map<string, number>();
    for (const one of alike)
      for (const key of keysOf(one)) if (key !== null) many.set(key, (many.get(key) ?? 0) + one.count);
    return [...many].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
  };
  return {
    all: alike.reduce((sum, { count }) => sum + count, 0),
    exact: true,
    rights: by(({ right }) => [right]),
    outcomes: by(({ outcome }) => [outcome]),
    years: by(({ year }) => [String(year)]).sort((a, b) => Number(b.key) - Number(a.key)),
    platforms: by(({ platformIds }) => platformIds).flatMap((one) => {
      const name = platforms.get(one.key);
      return name === undefined ? [] : [{ ...one, name }];
    }),
  };
};

/** Of more than are counted: what can be chosen among all that are published, without numbers. */
const choices = (all: number, years: readonly number[], platforms: ReadonlyMap<string, string>): PublishedCounts => ({
  all,
  exact: false,
  rights: [],
  outcomes: [],
  years: years.map((year) => ({ key: String(year) })),
  platforms: [...platforms].map(([key, name]) => ({ key, name })),
});

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
  const { publicationId, publishedAt, correctedAt, legalKind, rightKind, isReview, reversed, outcome } = found;
  return given({
    publicationId,
    publishedAt: publishedAt.toISOString(),
    correctedAt: correctedAt?.toISOString(),
    legalKind,
    rightKind: rightKind ?? undefined,
    isReview,
    reversed,
    outcome,
  });
};
