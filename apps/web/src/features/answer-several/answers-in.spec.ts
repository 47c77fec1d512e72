import { answersIn } from './answers-in.js';

const open = (...subjects: readonly string[]) => ({
  allowedActions: subjects.map((subject) => ({ action: 'FileCounterNotice', subject })),
});

it('tells apart what is answered, what can be answered no more, and what was not read', () => {
  const views = [open('pair:ben:bag', 'pair:ben:belt', 'pair:cora:shoe'), open(), undefined, open('pair:cora:shoe')];
  expect(answersIn(['d1', 'd2', 'd3', 'd4'], views as never, 'ben')).toEqual({
    answered: [{ disputeId: 'd1', itemIds: ['bag', 'belt'] }],
    leftOut: ['d2', 'd4'],
    unread: ['d3'],
  });
});
