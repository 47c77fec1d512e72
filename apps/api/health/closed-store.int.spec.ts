import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { folderStore } from '#infrastructure/files/folder-store.js';
import { incomingFolder } from '#infrastructure/files/place.js';
import { receiveFile, type Sending } from '#infrastructure/files/receive-file.js';
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

/** A file can be begun on it, and nothing more be written. */
const onFullDisk = async (name: string) => {
  const full = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
  return Object.assign(await open(name, 'wx', 0o600), { writev: full });
};

it('answers 507 where the disk is full, says what to do, keeps nothing of the file, and takes it when there is room', async () => {
  const dispute = await fileWith(api, story, { photo: { bytes: PNG } });
  const id = dispute.idOf('photo');
  const folder = api.evidenceFolder;
  const receive = jest
    .spyOn(api.parts.files, 'receive')
    .mockImplementation((sending: Sending) =>
      receiveFile({ folder, store: folderStore(folder), open: onFullDisk }, sending),
    );
  const answer = await fetch(api.url + dispute.contentOf(id), {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${story.ana.token}`,
      'content-type': 'application/octet-stream',
      'accept-language': 'en',
    },
    body: PNG,
  });
  expect(receive).toHaveBeenCalledTimes(1);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([507, 'application/problem+json; charset=utf-8']);
  expect(await answer.json()).toEqual({
    type: '/problems/StorageFull',
    status: 507,
    code: 'StorageFull',
    title: 'No room left for files',
    detail: expect.stringMatching(/not kept.*stands.*try again later, or tell the association/),
  });
  expect(readdirSync(incomingFolder(folder))).toEqual([]);
  // all else goes on, and nothing of it is recorded
  expect((await api.get('/readyz')).status).toBe(200);
  const contentOf = async () =>
    (await dispute.list(story.ana)).items.find(({ evidenceId }) => evidenceId === id)?.['content'];
  expect(await contentOf()).toBeUndefined();
  receive.mockRestore();
  expect((await dispute.put(id, PNG, story.ana)).status).toBe(200);
  expect(await contentOf()).toMatchObject({ size: PNG.length });
});
