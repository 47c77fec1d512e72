import { askedOfView, viewOfAsked } from './view-asked.js';

it('keeps a view so that it opens with what it was kept with', () => {
  const asked = {
    state: 'all',
    search: 'Ben',
    stage: 'panel',
    from: '2026-03-05',
    to: '2026-03-06',
    sort: '-age',
  } as const;
  const view = viewOfAsked(asked, ['number', 'age']);
  expect(view).toEqual({
    filters: {
      search: 'Ben',
      stage: 'panel',
      dueFrom: '2026-03-04T16:00:00.000Z',
      dueBefore: '2026-03-06T16:00:00.000Z',
    },
    sort: '-age',
    columns: ['number', 'age'],
  });
  expect(askedOfView(view)).toMatchObject(asked);
  expect(askedOfView(view)).toHaveProperty('whose', undefined); // what was asked for before is gone
});
