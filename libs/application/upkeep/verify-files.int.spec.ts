import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderStore } from '#infrastructure/files/folder-store.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith, PNG, type FiledCase } from '../../../test/support/evidence.js';
import { verifyFiles } from './verify-files.js';

const photo = Buffer.concat([PNG, randomBytes(300_000)]);

let api: Api;
let story: Case;
let dispute: FiledCase;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  dispute = await fileWith(api, story, { photo: { bytes: photo } });
  const { status, text } = await send();
  if (status !== 200) throw new Error(text);
}, 60_000);
afterAll(() => api.stop());

const send = () => dispute.put(dispute.idOf('photo'), photo, story.ana);
const faults = async () =>
  (
    await verifyFiles(
      { database: api.parts.pool, store: folderStore(api.evidenceFolder), vaultOf: api.parts.vaultOf },
      () => undefined,
    )
  ).faults;
const kept = (): string => {
  const folder = path.join(api.evidenceFolder, 'objects');
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    new RegExp(`${dispute.disputeId}.*/[0-9a-f]{64}$`).test(name),
  );
  return path.join('objects', own ?? 'none');
};
const look = () => dispute.read(dispute.idOf('photo'), story.maja);

it('finds all that the log names, as it was sent', async () => expect(await faults()).toEqual([]));

it('tells a file that is gone, by the file and to its reader, and the same bytes heal it', async () => {
  const at = kept();
  rmSync(path.join(api.evidenceFolder, at));
  expect(await faults()).toEqual([{ what: 'missing', path: at }]);
  const { status, bytes } = await look();
  expect([status, JSON.parse(bytes.toString())]).toMatchObject([409, { code: 'BytesLost' }]);
  expect((await send()).status).toBe(200);
  expect(await faults()).toEqual([]);
  expect((await look()).status).toBe(200);
});

it('tells a file of which one bit was changed, and the same bytes heal it', async () => {
  const file = path.join(api.evidenceFolder, kept());
  const bytes = readFileSync(file);
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 100) ^ 1, bytes.length - 100);
  writeFileSync(file, bytes);
  expect(await faults()).toEqual([{ what: 'altered', path: kept() }]);
  expect((await send()).status).toBe(200);
  expect(await faults()).toEqual([]);
});

it('calls nothing altered where the folder cannot be looked into', async () => {
  const folder = path.join(api.evidenceFolder, 'objects');
  renameSync(folder, `${folder}-away`);
  writeFileSync(folder, 'no folder');
  await expect(faults()).rejects.toThrow('the folder of files cannot be used');
  rmSync(folder);
  renameSync(`${folder}-away`, folder);
  expect(await faults()).toEqual([]);
});

it('tells a file that no event names', async () => {
  const at = path.join(path.dirname(kept()), 'f'.repeat(64));
  writeFileSync(path.join(api.evidenceFolder, at), 'whose?');
  expect(await faults()).toEqual([{ what: 'foreign', path: at }]);
  rmSync(path.join(api.evidenceFolder, at));
});
