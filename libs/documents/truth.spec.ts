import fc from 'fast-check';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { pairParts, type PairSubject } from '#domain/dispute/core/subject.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { truthsOf, type Moment } from '#domain/dispute/truth/truths.js';
import { Refused } from '#domain/kernel/refusal.js';
import { everyStory } from '#domain/testing/core/every-event.js';
import { anyWalk, walk } from '#domain/testing/core/walk.js';
import { documentOf } from './document-of.js';
import type { DocumentFacts } from './facts.js';
import { exampleFacts, toComplainant } from './testing/example-facts.js';

type Ordered = Extract<DisputeEvent, { type: 'ServiceOrdered' }>['data'];
/** A letter, all that was recorded before it was read, what was recorded with it, and the dispute then. */
type Case = { readonly pair: PairSubject; readonly history: readonly DisputeEvent[]; readonly moment: Moment };

const blocked = ({ measures }: Dispute, pair: PairSubject): boolean => {
  const measure = measures[pair];
  return (
    measure?.wanted === 'block' &&
    !measure.moot &&
    (measure.refused < measure.sequence || measure.confirmed >= measure.sequence)
  );
};
const declared = (history: readonly DisputeEvent[], pair: PairSubject): boolean =>
  history.some(
    ({ type, data }) =>
      type === 'CounterNoticeFiled' &&
      data.respondentId === pairParts(pair).respondentId &&
      data.itemIds.includes(pairParts(pair).itemId),
  );

/** Words that a letter may not use unless this is so: told from the log by hand, not by the truths that chose them. */
const ONLY_IF: readonly (readonly [words: RegExp, so: (one: Case) => boolean])[] = [
  [/has been asked to (?:do so|lift)/u, ({ pair, moment }) => blocked(moment.before, pair)],
  [/Please lift at once/u, ({ pair, moment }) => blocked(moment.before, pair)],
  [/had answered that it did not carry out/u, ({ pair, moment }) => !blocked(moment.before, pair)],
  [/No counter-notice (?:from .* was received|was filed)/u, ({ pair, history }) => !declared(history, pair)],
  [/earlier counter-notice/u, ({ pair, history }) => declared(history, pair)],
  [
    /was reported in time: the measures/u,
    ({ pair, moment }) => blocked(moment.after, pair) && moment.after.waitingEnds[pair] !== undefined,
  ],
  [
    /^(?!.*(?:Under|On .*: Under) ).*the measures? .*stays? (?:for now|until then)/iu,
    ({ pair, moment }) => blocked(moment.after, pair),
  ],
  [/that had been lifted is asked for again/u, ({ pair, moment }) => moment.before.measures[pair]?.wanted === 'lift'],
  [
    /you are asked to take the necessary measures/u,
    ({ pair, moment }) => moment.after.measures[pair]?.wanted === 'block',
  ],
];

/** Each sentence of the letter about one pair alone, in English. */
const paragraphsOf = (ordered: Ordered, pair: PairSubject, moment: Moment): readonly string[] => {
  const { respondentId, itemId } = pairParts(pair);
  const { deadline: _, reason: __, ...facts } = exampleFacts;
  const about: DocumentFacts = {
    ...facts,
    addressee:
      ordered.addressee.kind === 'platform'
        ? { role: 'platform', platformId: 'shop', name: 'shop' }
        : { ...toComplainant },
    respondents: [{ respondentId, name: 'Ben', roles: ['merchant'] }],
    items: [{ itemId, kind: 'product', title: 'the item' }],
    pairs: [{ respondentId, itemId, platformId: 'shop', truths: truthsOf(moment, pair) }],
  };
  return documentOf(ordered.document, about, 'en').paragraphs;
};

it('uses no words of an item that are not true of it, from wherever a story has got to', () => {
  const found = new Set<string>();
  const used = new Set<RegExp>();
  fc.assert(
    fc.property(anyWalk, (steps) => {
      let history = everyStory[steps.from] ?? [];
      walk(steps, (_, { dispute: before }, outcome) => {
        if (outcome instanceof Refused) return;
        history = [...history, ...outcome];
        const moment = { before, after: evolveAll(before, outcome) };
        for (const { type, data } of outcome) {
          if (type !== 'ServiceOrdered') continue;
          for (const pair of data.pairs)
            for (const text of paragraphsOf(data, pair, moment))
              for (const [words, so] of ONLY_IF.filter(([one]) => one.test(text))) {
                used.add(words);
                if (!so({ pair, history, moment })) found.add(`${data.document}: ${text}`);
              }
        }
      });
    }),
    { numRuns: 160 },
  );
  expect([...found]).toEqual([]);
  expect(used.size).toBeGreaterThan(1); // else it has stopped to reach what it is to prove
});
