import { startApi, type Api } from '../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../test/support/dispute.js';
import { docketTasks } from './docket-tasks.projection.js';
import { keepUp } from './keep-up.js';
import { verify } from './rebuild.js';
import { DOCKET_TASKS_VIEW } from './views.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

/** Its open tasks. */
const rowsOf = async (disputeId: unknown) => {
  while ((await keepUp(api.parts.pool, [docketTasks])) > 0);
  const { rows } = await api.parts.pool.query<{ kind: string; complainant_id: string }>(
    `SELECT kind, complainant_id FROM ${DOCKET_TASKS_VIEW} AS docket_tasks WHERE dispute_id = $1 ORDER BY kind`,
    [disputeId],
  );
  return rows;
};
const file = async () => (await api.post('/v1/disputes', complaintOf(story), story.ana)).body.disputeId;

it('has a row for each open task and none for one that is done, as if it were made anew', async () => {
  const [accepted, waiting] = [await file(), await file()];
  const [task, ...others] = await rowsOf(accepted);
  expect(task).toMatchObject({ kind: 'check-materials', complainant_id: story.ana.partyId });
  expect(others).toEqual([]);
  await api.post(`/v1/disputes/${accepted}/acceptances`, {}, story.maja);
  expect((await rowsOf(accepted)).map(({ kind }) => kind)).not.toContain('check-materials');
  expect(await rowsOf(waiting)).toHaveLength(1);
  expect(await verify(api.parts.pool, docketTasks)).toMatchObject({ different: 0 });
});
