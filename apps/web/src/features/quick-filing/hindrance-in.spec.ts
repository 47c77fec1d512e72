import { hindranceIn } from './hindrance-in.js';

it('files what the check holds nothing against', () =>
  expect(hindranceIn({ ok: true, data: { ready: true, missing: [] } })).toBeUndefined());

it('says what is missing, or how it would be refused', () => {
  const problem = { code: 'LaneNotOpen', title: 'No', status: 409, type: '/problems/LaneNotOpen' };
  expect(hindranceIn({ ok: true, data: { ready: true, missing: [{ code: 'G06' }] } })).toEqual({ missing: ['G06'] });
  expect(hindranceIn({ ok: true, data: { ready: false, problem } })).toEqual({ problem });
});

it('is told where the check could not be read, and files nothing then', () =>
  expect(hindranceIn({ ok: false, trouble: { status: 503 } })).toEqual({ trouble: { status: 503 } }));
