import { recordedAct } from './recorded-act.js';

const held = new Map([['a'.repeat(64), new File(['licence'], 'licence.pdf')]]);

it.each([
  ['a right that it made', { rightId: 'right-1' }, {}, { rightId: 'right-1' }],
  ['a dispute that it opened', { disputeId: 'dispute-1' }, {}, { disputeId: 'dispute-1' }],
  ['the dispute that it was done in', { rightId: 'other' }, { disputeId: 'dispute-2' }, { disputeId: 'dispute-2' }],
])('sends files again to %s, when the first try failed', async (_, answer, doneIn, place) => {
  const places: object[] = [];
  const act = recordedAct(answer, doneIn, (to, files) => {
    places.push(to);
    return Promise.resolve(places.length === 1 ? [...files.values()].map(({ name }) => name) : []);
  });
  expect(await act.sendFiles(held)).toEqual(['licence.pdf']);
  expect(await act.sendFiles(held)).toEqual([]);
  expect(places).toEqual([expect.objectContaining(place), expect.objectContaining(place)]);
  expect(act.answer).toBe(answer);
});
