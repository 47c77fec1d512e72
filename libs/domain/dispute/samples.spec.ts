import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../canonical-json.js';
import { fullestEvent, membersOf } from '../testing/every-event.js';
import { DISPUTE_EVENT_TYPES, evolve } from './evolve.js';
import type { DisputeEvent } from './state.js';

const folder = new URL('samples/', import.meta.url);
const names = readdirSync(folder).map((name) => name.replace('.json', ''));
const typeOf = (name: string): string => name.split('.')[0] ?? '';
const shapeOf = (name: string): number => Number(name.split('.')[1] ?? 1);

/** As an event stood in the log when its shape was released. Never changed; a new shape gets a new sample beside it: `Type.2.json`. */
const sampleOf = (name: string): string => readFileSync(new URL(`${name}.json`, folder), 'utf8').trimEnd();
const newestOf = (type: string): string =>
  names.filter((name) => typeOf(name) === type).reduce((newest, name) => (shapeOf(name) > shapeOf(newest) ? name : newest), type);

it('there is a kept sample of every event, and of nothing else', () => expect([...new Set(names.map(typeOf))].sort()).toEqual([...DISPUTE_EVENT_TYPES].sort()));

describe.each(names)('the sample %s', (name) => {
  const text = sampleOf(name);
  const sample = JSON.parse(text) as DisputeEvent;
  const today = fullestEvent(sample.type);

  it('is canonical and of its type', () => expect([canonicalJson(sample), sample.type]).toEqual([text, typeOf(name)]));
  it('has no member that the event has lost', () => expect(membersOf(today?.event.data)).toEqual(expect.arrayContaining([...membersOf(sample.data)])));
  it('folds', () => {
    if (!today) throw new Error(`no story records ${sample.type}`);
    expect(() => evolve(today.before, sample)).not.toThrow();
  });
});

it.each(DISPUTE_EVENT_TYPES)('the newest sample of %s has the members that the event has today', (type) => {
  const { data } = JSON.parse(sampleOf(newestOf(type))) as DisputeEvent;
  expect(membersOf(data)).toEqual(membersOf(fullestEvent(type)?.event.data));
});
