import { reportName } from './report-name.js';

const one = { respondentId: 'r1', itemId: 'i1', sequence: 1, outcome: 'refused', reasonCode: 'not-found' } as const;
const nameOf = (...results: Parameters<typeof reportName>[0]['results']) => reportName({ disputeId: 'd1', results });

it.each([
  ['that it was carried out after it was refused', { ...one, outcome: 'confirmed', reasonCode: undefined } as const],
  ['another reason', { ...one, reasonCode: 'system-failure' }],
  ['the same item of another respondent', { ...one, respondentId: 'r2' }],
  ['the next measure on the item', { ...one, sequence: 2 }],
])('is another report that says %s', (_, other) => {
  expect(nameOf(other)).not.toBe(nameOf(one));
});

it('is the same report when the same is pressed again', () => {
  expect(nameOf({ ...one })).toBe(nameOf(one));
});
