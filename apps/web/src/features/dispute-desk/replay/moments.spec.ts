import { indexAt, momentsOf } from './moments.js';

const moments = momentsOf([
  { at: '2026-03-02T03:00:00.000Z', text: 'accepted' },
  { at: '2026-03-02T02:00:00.000Z', text: 'filed' },
  { at: '2026-03-02T03:00:00.000Z', text: 'notice ordered' },
]);

it('puts what happened at one instant together, in the order of time', () =>
  expect(moments).toEqual([
    { at: '2026-03-02T02:00:00.000Z', texts: ['filed'] },
    { at: '2026-03-02T03:00:00.000Z', texts: ['accepted', 'notice ordered'] },
  ]));

it('stands at the last instant that is not later, at the first before all, at the last where none is asked for', () => {
  expect(indexAt(moments, '2026-03-02T02:59:59.000Z')).toBe(0);
  expect(indexAt(moments, '2026-03-02T03:00:00.000Z')).toBe(1);
  expect(indexAt(moments, '2020-01-01T00:00:00.000Z')).toBe(0);
  expect(indexAt(moments, undefined)).toBe(1);
});
