import type { RightView } from '../../client/types.gen.js';
import { lineOfRight } from './line-of-right.js';

const view: RightView = {
  ...{ rightId: 'r', roles: ['holder'], stage: 'checked', kind: 'trademark', codes: {}, territories: ['CN'] },
  ...{ inForce: true, history: [], actions: [] },
};

it('makes of a right that has its own page a line as a list has it', () => {
  expect(lineOfRight({ ...view, right: { name: 'Nordwind', registrationNumber: '12345' } })).toEqual({
    ...{ rightId: 'r', roles: ['holder'], stage: 'checked', kind: 'trademark', inForce: true },
    ...{ name: 'Nordwind', registrationNumber: '12345' },
  });
});

it('names nothing of one that was erased', () => {
  expect(lineOfRight(view)).not.toHaveProperty('name');
});
