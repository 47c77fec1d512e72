import { expectedPlaces, openPlaces, seenPlaces, TABLE_NAMES, TABLES } from './access-matrix/looks.js';

const expected = expectedPlaces();
const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] =>
  [...all].filter((one) => !some.has(one));

it('has a row by hand for every event, kind of thing, letter and part, and for nothing else', () => {
  for (const table of TABLE_NAMES)
    expect(Object.keys(TABLES[table].expected).sort()).toEqual(Object.keys(TABLES[table].rows).sort());
});

it('has every row open for whom it is to be, and closed for all others', () => {
  expect(without(openPlaces(), expected)).toEqual([]);
  expect(without(expected, openPlaces())).toEqual([]);
});

it('shows nobody, over all stories, what is not for its sort; and most of what is', () => {
  const seen = seenPlaces();
  expect(without(seen, expected)).toEqual([]);
  expect(seen.size / expected.size).toBeGreaterThan(0.9); // else stories have stopped to reach what they are to show
});
