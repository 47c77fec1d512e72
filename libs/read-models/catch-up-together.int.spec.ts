import { startApi, type Api } from '../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../test/support/dispute.js';
import { PROJECTIONS } from './all.js';
import { catchUpTogether } from './catch-up-together.js';
import { currentGenerations } from './current-generations.js';
import { keepUp } from './keep-up.js';
import type { Projection } from './projection.js';
import { verify } from './rebuild.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
}, 60_000);
afterAll(() => api.stop());

const file = () => api.post('/v1/disputes', complaintOf(story), story.ana);

it('takes the next page for all tables that stand at the same position, and makes the same rows as each by itself', async () => {
  const { pool } = api.parts;
  await file();
  const taken = [...(await catchUpTogether(pool, await currentGenerations(pool, PROJECTIONS))).values()];
  expect(taken).toHaveLength(PROJECTIONS.length);
  expect(new Set(taken).size).toBe(1);
  expect(taken[0]).toBeGreaterThan(0);
  expect([...(await catchUpTogether(pool, await currentGenerations(pool, PROJECTIONS))).values()]).toEqual(
    PROJECTIONS.map(() => 0),
  );
  for (const projection of PROJECTIONS) expect(await verify(pool, projection)).toMatchObject({ different: 0 });
});

it('leaves all to themselves when one fails in company, and those before it go on', async () => {
  const { pool } = api.parts;
  await file();
  const apply = async () => Promise.reject(new Error('broken'));
  const broken: readonly Projection[] = PROJECTIONS.map((one, at) =>
    at === PROJECTIONS.length - 1 ? { ...one, apply } : one,
  );
  expect((await catchUpTogether(pool, await currentGenerations(pool, broken))).size).toBe(0);
  await expect(keepUp(pool, broken)).rejects.toThrow('broken');
  const { rows } = await pool.query(
    'SELECT count(*)::int AS n FROM read.checkpoint c, log.head h WHERE c.position = h.position AND reader ~ $1',
    [
      PROJECTIONS.slice(0, -1)
        .map(({ name }) => `^${name}_`)
        .join('|'),
    ],
  );
  expect(rows).toEqual([{ n: PROJECTIONS.length - 1 }]);
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  for (const projection of PROJECTIONS) expect(await verify(pool, projection)).toMatchObject({ different: 0 });
});
