import fc from 'fast-check';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { inOrderOfTime } from '#domain/dispute/truth/order-of-time.js';
import { pairsNamed } from '#domain/dispute/truth/pairs-named.js';
import { areTrue, type Moment } from '#domain/dispute/truth/truths.js';
import { Refused } from '#domain/kernel/refusal.js';
import { everyStory } from '#domain/testing/core/every-event.js';
import { anyWalk, walk } from '#domain/testing/core/walk.js';
import { EVENTS, tellingsOf, timelineSentence } from './events.js';
import { LOCALES } from './locale.js';
import type { Names } from './names.js';
import type { Telling } from './sentences.js';

const NAMES: Names = { party: () => '某方', platform: () => '某平台', item: () => '某标的', document: () => '某文书' };
const TELLINGS = Object.entries(EVENTS) as unknown as readonly (readonly [
  DisputeEvent['type'],
  Telling<DisputeEvent['data']>,
])[];

/** What is said of these events and is not true; nothing, whatever was recorded. */
const untrue = (events: readonly DisputeEvent[], moment: Moment): readonly string[] =>
  events.flatMap((event) =>
    tellingsOf(event, moment).flatMap(([{ says = [] }, about]) => {
      const pairs = pairsNamed(about);
      const every = pairs.length === 0 ? [undefined] : pairs;
      return every.every((pair) => areTrue(says, moment, about, pair)) ? [] : [`${event.type}: ${says.join()}`];
    }),
  );

it('says of no pair what is not true of it, from wherever a story has got to and whatever is then asked', () => {
  const found = new Set<string>();
  const otherwise = new Set<string>();
  fc.assert(
    fc.property(anyWalk, (steps) =>
      walk(steps, (_, { dispute: before }, outcome) => {
        if (outcome instanceof Refused) return;
        const moment = { before, after: evolveAll(before, outcome) };
        for (const one of untrue(outcome, moment)) found.add(one);
        for (const event of outcome)
          for (const [wording] of tellingsOf(event, moment))
            if (wording['zh-CN'] !== EVENTS[event.type]['zh-CN']) otherwise.add(event.type);
      }),
    ),
    { numRuns: 80 },
  );
  expect([...found]).toEqual([]);
  expect(otherwise.size).toBeGreaterThan(2); // else it has stopped to reach what it is to prove
});

it.each(TELLINGS.filter(([, { otherwise }]) => otherwise))('%s has words that are always true', (_, { otherwise }) =>
  expect(otherwise?.at(-1)?.says).toEqual([]),
);
it.each(TELLINGS.filter(([, { says = [] }]) => says.length > 0))(
  '%s has words for where that is not so',
  (_, telling) => expect(telling.otherwise?.length).toBeGreaterThan(0),
);

const everyEvent = everyStory.flat();
const textOf = (event: DisputeEvent): string =>
  timelineSentence(event, NAMES, 'zh-CN', { before: unfiled, after: unfiled });

it('says beside every sentence that speaks of a measure what has to be true of it', () => {
  const silent = everyEvent.filter((event) => /措施/u.test(textOf(event)) && EVENTS[event.type].says === undefined);
  expect([...new Set(silent.map(({ type }) => type))]).toEqual([]);
});

const codesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return /^[a-z]{2,}(?:[-_][a-z]+)+$/u.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(codesIn) : [];
};
it.each(LOCALES)('tells words and no codes, %s', (locale) => {
  for (const event of everyEvent) {
    const text = timelineSentence(event, NAMES, locale, { before: unfiled, after: unfiled });
    expect([event.type, codesIn(event.data).filter((code) => text.includes(code))]).toEqual([event.type, []]);
  }
});
it('tells no code that a platform made up', () => {
  const event = {
    type: 'MeasureRefused',
    data: { respondentId: 'ben', itemId: 'bag', sequence: 1, reasonCode: 'unknown-listing' },
  } as DisputeEvent;
  for (const locale of LOCALES)
    expect(timelineSentence(event, NAMES, locale, { before: unfiled, after: unfiled })).not.toContain(
      'unknown-listing',
    );
});

it('lists no arrival before what was dispatched by then', () => {
  for (const story of everyStory) {
    const told = inOrderOfTime(story);
    expect([...told].sort()).toEqual([...story].sort());
    told.forEach((event, index) => {
      if (event.type !== 'ServiceArrived') return;
      const { serviceId, arrivedAt } = event.data;
      const after = told
        .slice(index)
        .filter(({ type, data }) => type === 'ServiceDispatched' && data.serviceId === serviceId);
      for (const { data } of after) expect((data as { dispatchedAt: string }).dispatchedAt > arrivedAt).toBe(true);
    });
  }
});
