import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Upload, type UploadOptions } from 'tus-js-client';
import { newId } from '#infrastructure/ids.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { isReady } from '../../../../../test/support/is-ready.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, PNG, sha256, type FiledCase } from '../../../../../test/support/evidence.js';
import { startFaultProxy, type FaultProxy } from '../../../../../test/support/fault-proxy.js';
import { portBelowOutgoing } from '../../../../../test/support/port-below-outgoing.js';
import { startProgram } from '../../../../../test/faults/kit/program.js';
import { until } from '../../../../../test/support/until.js';

/** Not whole chunks, and more than is flushed at once. */
const film = Buffer.concat([PNG, randomBytes(36_000_123)]);
const program = Buffer.from('MZ\0\0nothing of ours');
const photo = Buffer.concat([PNG, randomBytes(700_000)]);

let api: Api;
let story: Case;
let dispute: FiledCase;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const named = Object.fromEntries(
    ['dropped', 'moved', 'killed', 'small', 'other', 'kind', 'over'].map((ref) => [ref, { bytes: photo }]),
  );
  const films = { dropped: { bytes: film }, killed: { bytes: film } };
  dispute = await fileWith(api, story, { ...named, ...films, kind: { bytes: program } });
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
const pathOf = (ref: string): string => `${dispute.path}/evidence/${dispute.idOf(ref)}/upload`;
const tus = (by: By, more: Readonly<Record<string, string>> = {}) => ({
  authorization: `Bearer ${by.token}`,
  'tus-resumable': '1.0.0',
  ...more,
});
const begin = (ref: string, size: number, by: By = story.ana, key: string = newId()) =>
  fetch(api.url + pathOf(ref), {
    method: 'POST',
    headers: tus(by, { 'upload-length': String(size), 'idempotency-key': key }),
  });
const patch = (ref: string, offset: number, bytes: Uint8Array, by: By = story.ana, at = api.url) =>
  fetch(at + pathOf(ref), {
    method: 'PATCH',
    headers: tus(by, { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }),
    body: Buffer.from(bytes),
  });
const head = (ref: string, by: By = story.ana, at = api.url) =>
  fetch(at + pathOf(ref), { method: 'HEAD', headers: tus(by) });
const problemOf = async (response: Response): Promise<readonly [number, unknown]> => [
  response.status,
  ((await response.json()) as { readonly code: string }).code,
];
const filesIn = (...folder: readonly string[]): readonly string[] => {
  const found = path.join(api.evidenceFolder, ...folder);
  return existsSync(found) ? readdirSync(found) : [];
};
const isStored = async (ref: string): Promise<boolean> =>
  (await dispute.list(story.ana)).items.some((one) => one['evidenceId'] === dispute.idOf(ref) && 'content' in one);

/** The official client of tus, which knows nothing of ours but the address. */
const client = (bytes: Buffer, ref: string, options: UploadOptions, at = api.url) => {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const upload = new Upload(bytes, {
    endpoint: at + pathOf(ref),
    uploadUrl: at + pathOf(ref), // asked first; begun where there is none
    retryDelays: [0, 0, 0],
    headers: { authorization: `Bearer ${story.ana.token}`, 'idempotency-key': newId() },
    ...options,
    onSuccess: () => resolve(),
    onError: reject,
  });
  return { upload, done: promise };
};

it('goes on where the line dropped, and ends as a file that was sent at once', async () => {
  const proxy: FaultProxy = await startFaultProxy({ port: Number(new URL(api.url).port) });
  let [dropped, sent] = [false, 0];
  const { upload, done } = client(
    film,
    'dropped',
    {
      onProgress: (so) => {
        sent = Math.max(sent, so);
        if (dropped || so < film.length / 2) return;
        dropped = true;
        proxy.resetAll();
      },
    },
    `http://127.0.0.1:${proxy.port}`,
  );
  upload.start();
  await done;
  await proxy.stop();
  expect([dropped, await isStored('dropped')]).toEqual([true, true]);
  expect(sha256((await dispute.read(dispute.idOf('dropped'), story.maja)).bytes)).toBe(sha256(film));
  const after = await head('dropped');
  expect([after.status, after.headers.get('upload-offset')]).toEqual([200, String(film.length)]);
  expect([filesIn('uploads'), filesIn('incoming')]).toEqual([[], []]);
  expect(await dispute.put(dispute.idOf('dropped'), film, story.ana)).toMatchObject({ status: 200 });
});

it('keeps what it acknowledged when the program dies, and another goes on; nothing lies in the clear', async () => {
  const another = async () => {
    const port = await portBelowOutgoing();
    const program = startProgram(
      'api',
      {
        PATH: process.env['PATH'],
        DATABASE_URL: api.postgres.applicationUrl,
        PARLEY_MASTER_KEY: wrappingKey(api.parts.masterKey).export().toString('base64'),
        EVIDENCE_FOLDER: api.evidenceFolder,
        OPERATOR_KEY,
        API_PORT: String(port),
        LOG_LEVEL: 'warn',
      },
      path.join(api.evidenceFolder, `api-${port}.log`),
    );
    await until('it is ready', () => isReady(`http://127.0.0.1:${port}`));
    return { ...program, url: `http://127.0.0.1:${port}` };
  };
  const dying = await another();
  expect((await begin('killed', film.length)).status).toBe(201);
  const first = await patch('killed', 0, film.subarray(0, 34_000_001), story.ana, dying.url);
  expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '34000001']);
  void dying.kill('SIGKILL');
  await dying.ended;
  const lying = filesIn('uploads').map((name) => readFileSync(path.join(api.evidenceFolder, 'uploads', name)));
  expect(lying).toHaveLength(1);
  expect(lying.some((bytes) => bytes.includes(film.subarray(1_000, 1_032)))).toBe(false);
  const { headers } = await head('killed');
  expect([headers.get('upload-offset'), headers.get('upload-length')]).toEqual(['34000001', String(film.length)]);
  const { upload, done } = client(film, 'killed', {});
  upload.start();
  await done;
  expect(sha256((await dispute.read(dispute.idOf('killed'), story.maja)).bytes)).toBe(sha256(film));
  expect(filesIn('uploads')).toEqual([]);
});

it('takes small pieces, each acknowledged to its last byte', async () => {
  const { upload, done } = client(photo, 'small', { chunkSize: 100_001 });
  upload.start();
  await done;
  expect(await isStored('small')).toBe(true);
});

it('gives way to who comes last for the same sender: the old line may only seem to be there', async () => {
  expect((await begin('moved', photo.length)).status).toBe(201);
  let goOn: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (goOn = resolve));
  const slow = fetch(api.url + pathOf('moved'), {
    method: 'PATCH',
    headers: tus(story.ana, { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }),
    body: new ReadableStream({
      start: (controller) => controller.enqueue(photo.subarray(0, 300_000)),
      pull: () => waiting,
    }),
    duplex: 'half',
  } as RequestInit);
  slow.catch(() => undefined);
  await until('some of it has come', async () => filesIn('uploads').length === 1);
  const asked = await head('moved');
  const offset = Number(asked.headers.get('upload-offset'));
  expect((await patch('moved', offset, photo.subarray(offset))).status).toBe(204);
  await expect(slow).rejects.toThrow();
  goOn();
  expect(await isStored('moved')).toBe(true);
});

it('is its sender’s alone: to everybody else it is not there', async () => {
  expect((await begin('other', photo.length)).status).toBe(201);
  expect((await patch('other', 0, photo.subarray(0, 1_000))).status).toBe(204);
  for (const by of [story.ben, story.maja, story.shop]) {
    expect((await head('other', by)).status).toBe(404);
    expect((await patch('other', 1_000, photo.subarray(1_000), by)).status).toBe(404);
    expect((await fetch(api.url + pathOf('other'), { method: 'DELETE', headers: tus(by) })).status).toBe(404);
  }
  expect((await begin('other', photo.length, story.ben)).status).toBe(404);
  expect((await head('other')).headers.get('upload-offset')).toBe('1000');
});

it('refuses what it does not understand, and changes nothing', async () => {
  const url = api.url + pathOf('other');
  const bare = await fetch(url, { method: 'PATCH', headers: { authorization: `Bearer ${story.ana.token}` } });
  expect([bare.status, bare.headers.get('tus-version')]).toEqual([412, '1.0.0']);
  expect(await problemOf(await patch('other', 5, photo))).toEqual([409, 'OffsetDiffers']);
  const wrong = { method: 'PATCH', headers: tus(story.ana, { 'upload-offset': '1000' }), body: 'x' };
  expect(await problemOf(await fetch(url, wrong))).toEqual([415, 'UnsupportedMediaType']);
  expect(await problemOf(await patch('other', 1_000, photo))).toEqual([413, 'FileTooLarge']);
  const faults = [{}, { 'upload-length': '-1' }, { 'upload-length': '0' }, { 'upload-length': '1e3' }];
  for (const one of faults) {
    const headers = tus(story.ana, { 'idempotency-key': newId(), ...(one as Record<string, string>) });
    expect(await problemOf(await fetch(url, { method: 'POST', headers }))).toEqual([400, 'InvalidRequest']);
  }
  expect(await problemOf(await begin('other', 2 * 1024 * 1024 * 1024 + 1))).toEqual([413, 'FileTooLarge']);
  expect((await head('other')).headers.get('upload-offset')).not.toBe('0');
});

it('begins anew under another key, stays under the same one, and is given up', async () => {
  const key = newId();
  expect((await begin('other', photo.length, story.ana, key)).status).toBe(201);
  expect((await head('other')).headers.get('upload-offset')).toBe('0');
  expect((await patch('other', 0, photo.subarray(0, 5_000))).status).toBe(204);
  expect((await begin('other', photo.length, story.ana, key)).status).toBe(201);
  expect((await head('other')).headers.get('upload-offset')).toBe('5000');
  const end = () => fetch(api.url + pathOf('other'), { method: 'DELETE', headers: tus(story.ana) });
  expect([(await end()).status, (await end()).status, (await head('other')).status]).toEqual([204, 404, 404]);
  expect(filesIn('uploads')).toEqual([]);
});

it('refuses other bytes and other kinds at the end as if sent at once, and keeps nothing', async () => {
  await begin('over', photo.length);
  expect(await problemOf(await patch('over', 0, Buffer.alloc(photo.length)))).toEqual([422, 'HashDiffers']);
  await begin('kind', program.length);
  expect(await problemOf(await patch('kind', 0, program))).toEqual([415, 'FileKindRefused']);
  expect([(await head('over')).status, filesIn('uploads'), filesIn('incoming')]).toEqual([404, [], []]);
});

it('is forgotten after three days', async () => {
  await begin('over', photo.length);
  expect((await patch('over', 0, photo.subarray(0, 400_000))).status).toBe(204);
  await api.parts.uploads.sweep();
  expect(filesIn('uploads')).toHaveLength(1);
  expect((await head('over')).headers.get('upload-expires')).toMatch(/ GMT$/);
  await api.parts.pool.query("UPDATE office.upload SET expires_at = now() - interval '1 second'");
  expect((await head('over')).status).toBe(404);
  await api.parts.uploads.sweep();
  expect(filesIn('uploads')).toEqual([]);
});

it('holds up who begins many and finishes none', async () => {
  const refs = Object.fromEntries(
    Array.from({ length: 11 }, (_, n) => [`n${n}`, { bytes: Buffer.concat([photo, Buffer.from([n])]) }]),
  );
  const more = await fileWith(api, story, refs);
  const answers = [];
  for (const ref of Object.keys(refs))
    answers.push(
      await fetch(`${api.url}${more.path}/evidence/${more.idOf(ref)}/upload`, {
        method: 'POST',
        headers: tus(story.ana, { 'upload-length': '9', 'idempotency-key': newId() }),
      }),
    );
  expect(answers.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 201), 409]);
});
