import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../canonical-json.js';
import { fullestEvent, membersOf } from '../testing/every-event.js';
import { DISPUTE_EVENT_TYPES, evolve } from './evolve.js';
import type { DisputeEvent } from './state.js';

const folder = new URL('samples/', import.meta.url);

/** As an event of this type stood in the log when its shape was released. Never changed; a new shape gets a new sample beside it. */
const sampleOf = (type: string): string => readFileSync(new URL(`${type}.json`, folder), 'utf8').trimEnd();

it('there is a kept sample of every event, and of nothing else', () =>
  expect(readdirSync(folder).sort()).toEqual(DISPUTE_EVENT_TYPES.map((type) => `${type}.json`).sort()));

describe.each(DISPUTE_EVENT_TYPES)('the sample of %s', (type) => {
  const text = sampleOf(type);
  const sample = JSON.parse(text) as DisputeEvent;
  const today = fullestEvent(type);

  it('is canonical and of its type', () => expect([canonicalJson(sample), sample.type]).toEqual([text, type]));
  it('has the members that the event has today', () => expect(membersOf(sample.data)).toEqual(membersOf(today?.event.data)));
  it('folds', () => {
    if (!today) throw new Error(`no story records ${type}`);
    expect(() => evolve(today.before, sample)).not.toThrow();
  });
});
