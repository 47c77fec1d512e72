import { answersOf } from './answers-of.js';
import type { AskedItem } from './use-results.js';

const item = (of: string, itemId: string): AskedItem => ({
  id: `${of} r ${itemId}`,
  kind: 'result',
  of,
  disputeId: `d-${of}`,
  number: `C-${of}`,
  respondentId: 'r',
  itemId,
  name: itemId,
  measure: 'keep',
  grounds: [],
});

it('sends a result once each of its items has an answer, and keeps the others back', () => {
  const items = [item('1', 'bag'), item('1', 'cap'), item('2', 'hat')];
  const said = { '1 r bag': { answer: 'adopt' }, '2 r hat': { answer: 'depart', reason: 'A court said so.' } } as const;
  expect(answersOf(items, said)).toEqual([
    {
      kind: 'result',
      of: '2',
      disputeId: 'd-2',
      number: 'C-2',
      answers: [{ respondentId: 'r', itemId: 'hat', answer: 'depart', reason: 'A court said so.' }],
    },
  ]);
});
