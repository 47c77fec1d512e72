import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { fullestEvent, membersOf, membersToday } from '../testing/core/event-members.js';
import { DISPUTE_EVENT_TYPES, evolve } from './evolve.js';
import type { DisputeEvent } from './core/state.js';

const folder = new URL('samples/', import.meta.url);

/**
 * As events of this type stood in the log when their shapes were released, oldest first. Never changed; a new shape
 * gets a new sample beside it, `Type.2.json`.
 */
const samplesOf = (type: string): readonly string[] =>
  files
    .filter((file) => file.split('.')[0] === type)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd());

const files = readdirSync(folder);
const numberOf = (file: string): number => Number(/\.(\d+)\.json$/.exec(file)?.[1] ?? 1);

it('there is a kept sample of every event, and of nothing else', () =>
  expect([...new Set(files.map((file) => file.split('.')[0]))].sort()).toEqual([...DISPUTE_EVENT_TYPES].sort()));
it('the samples of an event are numbered on from the first', () => {
  for (const type of DISPUTE_EVENT_TYPES) {
    const names = samplesOf(type).map((_, index) => (index === 0 ? `${type}.json` : `${type}.${index + 1}.json`));
    expect(files.filter((file) => file.split('.')[0] === type).sort()).toEqual(names.sort());
  }
});

/** An event that is about one thing or another has no sample with all its members. */
it.each(DISPUTE_EVENT_TYPES)(
  'the samples of %s have the members that the event has today, and the newest no others',
  (type) => {
    const [newest = [], ...older] = samplesOf(type)
      .map((text) => membersOf((JSON.parse(text) as DisputeEvent).data))
      .toReversed();
    expect([...newest, ...older.flat()]).toEqual(expect.arrayContaining([...membersToday(type)]));
    expect(membersToday(type)).toEqual(expect.arrayContaining([...newest]));
  },
);

describe.each(
  DISPUTE_EVENT_TYPES.flatMap((type) => samplesOf(type).map((text, index) => [type, index + 1, text] as const)),
)('sample of %s, number %s', (type, _, text) => {
  const sample = JSON.parse(text) as DisputeEvent;
  const today = fullestEvent(type);

  it('is canonical and of its type', () => expect([canonicalJson(sample), sample.type]).toEqual([text, type]));
  it('folds', () => {
    if (!today) throw new Error(`no story records ${type}`);
    expect(() => evolve(today.before, sample)).not.toThrow();
  });
});
