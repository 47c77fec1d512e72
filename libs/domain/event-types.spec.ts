import { readdirSync } from 'node:fs';
import { EVENT_TYPES } from './event-types.js';

it('has the type of every kept sample: what was ever recorded is known for ever', () => {
  const samples = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).flatMap(
    (file) => /(?:^|[\\/])samples[\\/](\w+)(?:\.\d+)?\.json$/.exec(file)?.[1] ?? [],
  );
  const known = new Set<string>(Object.values(EVENT_TYPES).flat());
  expect(samples.length).toBeGreaterThan(300);
  expect(samples.filter((type) => !known.has(type))).toEqual([]);
});
