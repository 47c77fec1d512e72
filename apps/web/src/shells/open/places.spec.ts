import { OPEN_GROUPS } from '#messages/ui/open-groups.js';
import { OPEN } from '../../../../api/public/page/open-places.js';
import { OPEN_PLACES, placesOf, type OpenGroup } from './places.js';

const GROUPS = Object.keys(OPEN_GROUPS) as readonly OpenGroup[];

it('has at its addresses what the API sends there', () => {
  expect([...OPEN].sort()).toEqual(OPEN_PLACES.map(({ path }) => path).sort());
});

it('has few enough in each group to be read at a glance, and none in two', () => {
  for (const group of GROUPS) expect([3, 4]).toContain(placesOf(group).length);
  expect(GROUPS.flatMap(placesOf).length + placesOf(undefined).length).toBe(OPEN_PLACES.length);
});
