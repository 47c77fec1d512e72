import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { RATING_EVENT_TYPES, type RatingEvent } from './events.js';
import { evolveRating, notRated } from './state.js';

/** As they stood in the log when their shapes were released. Never changed. */
const folder = new URL('samples/', import.meta.url);
const files = readdirSync(folder);
const sampleOf = (file: string) => readFileSync(new URL(file, folder), 'utf8').trimEnd();
const all = files.map((file) => JSON.parse(sampleOf(file)) as RatingEvent);

it('are there of every event', () =>
  expect([...new Set(files.map((file) => file.split('.')[0]))].sort()).toEqual([...RATING_EVENT_TYPES].sort()));

it.each(files)('%s is canonical and folds', (file) => {
  const sample = JSON.parse(sampleOf(file)) as RatingEvent;
  expect([canonicalJson(sample), sample.type]).toEqual([sampleOf(file), file.split('.')[0]]);
  expect(() => evolveRating(all.reduce(evolveRating, notRated), sample)).not.toThrow();
});
