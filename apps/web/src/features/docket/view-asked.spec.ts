import { readAsked } from './asked.js';
import { optionsOf } from './choices.js';
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

it('keeps a tag, what signals weigh and days of filing as well, and takes them away with another view', () => {
  const asked = {
    state: 'open',
    tag: '媒体关注',
    minRisk: '20',
    filedFrom: '2026-03-01',
    filedTo: '2026-03-31',
    sort: 'nextDue',
  } as const;
  const view = viewOfAsked(asked, ['number', 'items']);
  expect(view.filters).toEqual({
    state: 'open',
    tag: '媒体关注',
    minRisk: 20,
    filedFrom: '2026-02-28T16:00:00.000Z',
    filedBefore: '2026-03-31T16:00:00.000Z',
  });
  expect(askedOfView(view)).toMatchObject(asked);
  const other = askedOfView({ filters: {}, sort: 'nextDue' });
  expect(other).toMatchObject({ tag: undefined, minRisk: undefined, filedFrom: undefined, filedTo: undefined });
});

it('opens a view that asks for other points than are offered here, and shows them to choose', () => {
  const asked = askedOfView({ filters: { minRisk: 35 }, sort: 'nextDue' });
  expect(asked).toMatchObject({ minRisk: '35' });
  expect(viewOfAsked(asked as object, ['number']).filters).toMatchObject({ minRisk: 35 });
  expect(optionsOf('minRisk', asked.minRisk, 'en').map(({ label }) => label)).toEqual([
    'Any signal',
    '20 points or more',
    '40 points or more',
    '35 points or more',
  ]);
  expect(optionsOf('minRisk', '20', 'zh-CN')).toHaveLength(3);
});

it.each(['0', '-1', '10001', '2.5', 'x', ''])('asks for no points where an address says %s', (minRisk) => {
  expect(readAsked({ minRisk })).toEqual({});
});
