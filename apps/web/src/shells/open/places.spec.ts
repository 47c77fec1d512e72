import { OPEN } from '../../../../api/public/page/open-places.js';
import { OPEN_PLACES } from './places.js';

it('has at its addresses what the API sends there', () => {
  expect([...OPEN].sort()).toEqual(OPEN_PLACES.map(({ path }) => path).sort());
});
