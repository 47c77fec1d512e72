import fc from 'fast-check';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { inOrderOfTime } from '#domain/dispute/truth/order-of-time.js';
import { pairsNamed } from '#domain/dispute/truth/pairs-named.js';
import { areTrue, type Moment } from '#domain/dispute/truth/truths.js';
import { Refused } from '#domain/kernel/refusal.js';
import { everyStory } from '#domain/testing/core/every-event.js';
import { clockSays, reportProceeding } from '#domain/testing/core/commands.js';
import { noticed, silent, waiting } from '#domain/testing/core/scenes.js';
import { andThen, disputeAfter, type Step } from '#domain/testing/core/story.js';
import { rejectCounterNotice } from '#domain/testing/intake/record-commands.js';
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
  fc.assert(
    fc.property(anyWalk, (steps) =>
      walk(steps, (_, { dispute: before }, outcome) => {
        if (outcome instanceof Refused) return;
        const moment = { before, after: evolveAll(before, outcome) };
        for (const one of untrue(outcome, moment)) found.add(one);
      }),
    ),
    { numRuns: 80 },
  );
  expect([...found]).toEqual([]);
});

/** How the last act of this story is told, in English. */
const toldOf = (past: readonly DisputeEvent[], step: Step): string => {
  const events = andThen(past, step).slice(past.length);
  const before = disputeAfter(past);
  const moment = { before, after: evolveAll(before, events) };
  return events.map((event) => timelineSentence(event, NAMES, 'en', moment)).join(' ');
};
const rejected = andThen(waiting, rejectCounterNotice('03-07T10:00', 'bag'));

it('calls no report in time where no waiting period ran, be it months later', () => {
  expect(toldOf(waiting, reportProceeding('03-20T10:00', ['pair:ben:bag']))).toContain('came in time');
  const late = toldOf(silent, reportProceeding('12-20T10:00', ['pair:ben:bag']));
  expect(late).toContain('No waiting period runs');
  expect(late).not.toContain('in time');
});
it('tells a default after a rejected counter-notice as what it is', () => {
  const closes = clockSays('DeclareDefault', '03-14T00:01', 'respondent:ben');
  expect(toldOf(noticed, clockSays('DeclareDefault', '03-08T00:01', 'respondent:ben'))).toContain('gave no answer');
  expect(toldOf(rejected, closes)).toContain('counts no more, and no new one came');
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
