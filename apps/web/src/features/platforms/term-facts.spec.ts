import { termFacts } from './term-facts.js';

it('tells the terms of an agreement in the order of a dispute, and how long each takes', () => {
  const facts = termFacts(
    {
      dailyCap: 20,
      kinds: ['trademark'],
      limits: {
        acceptance: { unit: 'working-days', count: 1 },
        adoption: { unit: 'working-days', count: 5 },
        'clear-opinion': { unit: 'working-days', count: 2 },
        panel: { unit: 'working-days', count: 10 },
        talks: { unit: 'calendar-days', count: 30 },
      },
    },
    'zh-CN',
  );
  expect(facts.map(({ value }) => value)).toEqual([
    '商标权',
    '1个工作日',
    '2个工作日',
    '30日',
    '10个工作日',
    '5个工作日',
    '20',
  ]);
});
