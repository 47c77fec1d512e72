import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith, PNG } from '../../../test/support/evidence.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

it('is not ready and asks to come again while files cannot be written, and goes on once they can', async () => {
  const dispute = await fileWith(api, story, { photo: { bytes: PNG } });
  const send = () => dispute.put(dispute.idOf('photo'), PNG, story.ana);
  renameSync(api.evidenceFolder, `${api.evidenceFolder}-away`);
  writeFileSync(api.evidenceFolder, 'no folder');
  expect((await api.get('/readyz')).status).toBe(503);
  expect(await send()).toMatchObject({ status: 503, body: { code: 'Busy' } });
  rmSync(api.evidenceFolder);
  renameSync(`${api.evidenceFolder}-away`, api.evidenceFolder);
  expect((await api.get('/readyz')).status).toBe(200);
  expect((await send()).status).toBe(200);
});
