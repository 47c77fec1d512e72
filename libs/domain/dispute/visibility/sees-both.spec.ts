import { inCommon } from './sees-both.js';

it('leaves out what only one has, or has otherwise', () => {
  expect(inCommon({ a: 1, b: 2, c: 'x' }, { a: 1, b: 3, d: 4 })).toEqual({ a: 1 });
  expect(inCommon({ name: 'Eda', pseudonym: 'E1' }, { name: undefined, pseudonym: 'E1' })).toEqual({ pseudonym: 'E1' });
  expect(inCommon({ list: ['x', 'y'] }, { list: ['y', 'z'] })).toEqual({ list: ['y'] });
  expect(inCommon({ deep: { a: 1 } }, { deep: [1] })).toEqual({});
});

it('finds elements of lists by their ids, else by all that they say', () => {
  const staff = { seats: [{ seatId: 's', expert: { expertId: 'e', name: 'Eda' } }, { seatId: 't' }] };
  const auditor = { seats: [{ seatId: 't' }, { seatId: 's', expert: { expertId: 'e' } }] };
  expect(inCommon(staff, auditor)).toEqual({ seats: [{ seatId: 's', expert: { expertId: 'e' } }, { seatId: 't' }] });
  expect(inCommon([{ text: 'a' }, { text: 'b' }], [{ text: 'b' }])).toEqual([{ text: 'b' }]);
  expect(inCommon([{ pairId: 'p', itemId: 'i' }], [{ pairId: 'p', itemId: 'j' }])).toEqual([]);
});

it('keeps the word of the first for how far something has got, where the second has one', () => {
  expect(inCommon({ stage: 'intake', reason: 'x' }, { stage: 'panel' })).toEqual({ stage: 'intake' });
});
