import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { authorKey } from '#application/dispute/author-key.js';
import { newId } from '#infrastructure/ids.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import type { StoreVariables } from '#infrastructure/files/s3/s3-settings.js';
import { backup } from '../../apps/cli/backup.js';
import { check } from '../../apps/cli/check-readiness.js';
import { readConfig, type Config } from '../../apps/cli/config.js';
import { files } from '../../apps/cli/files.js';
import { restore } from '../../apps/cli/restore.js';
import { startProgram } from '../faults/kit/program.js';
import { startApi, type Api } from '../support/api.js';
import { setUpCase, type Case } from '../support/dispute.js';
import { fileWith, PNG, sha256, type FiledCase } from '../support/evidence.js';
import { until } from '../support/until.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { startS3, type S3Server } from './s3-server.js';

const sent = (size: number): Buffer => Buffer.concat([PNG, randomBytes(size)]);
const photo = sent(300_000);
const film = sent(20_000_123);
const many = Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`file${index}`, { bytes: sent(200_000) }]));

let s3: S3Server;
let api: Api;
let story: Case;
let dispute: FiledCase;
const said: string[] = [];
beforeAll(async () => {
  for (const way of ['log', 'error'] as const)
    jest.spyOn(console, way).mockImplementation((...words: unknown[]) => void said.push(words.map(String).join(' ')));
  s3 = await startS3('evidence-of-tests');
  api = await startApi('development', undefined, undefined, undefined, { storeVariables: s3.variables });
  story = await setUpCase(api);
  const others = { photo: { bytes: photo }, film: { bytes: film }, late: { bytes: photo }, piece: { bytes: film } };
  dispute = await fileWith(api, story, { ...others, ...many });
}, 900_000);
afterAll(async () => {
  await api.stop();
  await s3.stop();
});

const now = (): Date => new Date();
const send = (ref: string, bytes: Buffer) => dispute.put(dispute.idOf(ref), bytes, story.ana);
const read = (ref: string, range?: string) =>
  dispute.read(dispute.idOf(ref), story.maja, range === undefined ? {} : { range });
const lying = (): readonly string[] => {
  const folder = path.join(api.evidenceFolder, 'objects');
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((one) =>
    one.isFile() ? [one.name] : [],
  );
};
const inBucket = (): readonly string[] => {
  const folder = path.join(s3.folder, 'evidence-of-tests', 'evidence', 'o');
  mkdirSync(folder, { recursive: true }); // the server takes an empty one away
  return readdirSync(folder);
};
const environment = (variables: StoreVariables, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PARLEY_HOME: temporaryFolder('parley-test-s3-home-'),
  PARLEY_MASTER_KEY: wrappingKey(api.masterKey).export().toString('base64'),
  DATABASE_URL: api.postgres.applicationUrl,
  EVIDENCE_FOLDER: api.evidenceFolder,
  ...variables,
  ...more,
});
const config = (variables: StoreVariables): Config => readConfig(environment(variables));
/** The API again, on the same database and folder, with other settings; whoever has the old one has this one. */
const startAgain = async (storeVariables: StoreVariables): Promise<void> => {
  await api.close();
  const { masterKey, evidenceFolder, postgres } = api;
  const given = { masterKey, evidenceFolder, storeVariables };
  Object.assign(api, await startApi('development', undefined, undefined, async () => postgres, given));
};
const tus = (more: Readonly<Record<string, string>>) => ({
  authorization: `Bearer ${story.ana.token}`,
  'tus-resumable': '1.0.0',
  ...more,
});
const uploadOf = (ref: string): string => `${api.url}${dispute.path}/evidence/${dispute.idOf(ref)}/upload`;
const patch = (ref: string, offset: number, bytes: Buffer) =>
  fetch(uploadOf(ref), {
    method: 'PATCH',
    headers: tus({ 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }),
    body: new Uint8Array(bytes),
  });

it('takes files into the bucket, and gives them back whole and by ranges', async () => {
  expect(await send('photo', photo)).toMatchObject({ status: 200 });
  expect(await send('film', film)).toMatchObject({ status: 200 });
  expect(lying()).toEqual([]);
  expect(sha256((await read('photo')).bytes)).toBe(sha256(photo));
  const part = await read('film', 'bytes=9000000-17000000');
  expect([part.status, part.bytes.equals(film.subarray(9_000_000, 17_000_001))]).toEqual([206, true]);
  expect(await files(config(s3.variables), ['verify'], now)).toBe(0);
});

it('asks to come again while the bucket is away, acknowledges nothing, and goes on when it is back', async () => {
  expect((await api.get('/readyz')).status).toBe(200);
  await s3.kill();
  const away = await send('late', photo);
  expect(away).toMatchObject({ status: 503, body: { code: 'Busy' } });
  expect((await api.get('/readyz')).status).toBe(200); // all else goes on, so it is not taken out of what is asked
  const viewing = await dispute.viewing(dispute.idOf('photo'), story.maja);
  const look = await api.get(`${dispute.contentOf(dispute.idOf('photo'))}?viewing=${viewing}`, story.maja);
  expect([look.status, look.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
  await startAgain(s3.variables); // the API starts without it, and says that it is not ready
  expect((await api.get('/readyz')).status).toBe(503);
  await s3.start();
  expect(await send('late', photo)).toMatchObject({ status: 200 });
  expect((await dispute.read(dispute.idOf('photo'), story.maja)).status).toBe(200);
  await until('it is ready', async () => (await api.get('/readyz')).status === 200);
});

it('keeps what came in pieces until the bucket has all of it', async () => {
  const headers = tus({ 'upload-length': String(film.length), 'idempotency-key': newId() });
  expect((await fetch(uploadOf('piece'), { method: 'POST', headers })).status).toBe(201);
  expect((await patch('piece', 0, film.subarray(0, 19_999_999))).status).toBe(204);
  s3.way.disturb(({ url }) => (url.includes('partNumber=2') ? 'refuse' : undefined));
  const refused = await patch('piece', 19_999_999, film.subarray(19_999_999));
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
  s3.way.disturb(() => undefined);
  const head = await fetch(uploadOf('piece'), { method: 'HEAD', headers: tus({}) });
  const offset = Number(head.headers.get('upload-offset'));
  expect(offset).toBeLessThan(film.length);
  expect((await patch('piece', offset, film.subarray(offset))).status).toBe(204);
  expect(sha256((await read('piece')).bytes)).toBe(sha256(film));
  expect(readdirSync(path.join(api.evidenceFolder, 'incoming'))).toEqual([]);
});

it('tells its operator what is wrong', async () => {
  const told = async (variables: StoreVariables): Promise<string | undefined> => {
    said.length = 0;
    await check(config(variables), [], now);
    return said
      .join('\n')
      .split('\n')
      .find((line) => / file-store /.test(line));
  };
  expect(await told(s3.variables)).toMatch(/ready +file-store/);
  expect(await told({ ...s3.variables, S3_SECRET_ACCESS_KEY: 'wrong' })).toMatch(/NOT READY file-store .*403 Sign/);
  expect(await told({ ...s3.variables, S3_ACCESS_KEY_ID: '' })).toMatch(/NOT READY file-store .*S3_ACCESS_KEY_ID/);
});

it('is archived, and put back into another bucket by a machine that has nothing', async () => {
  const [target, keys, empty] = ['target', 'keys', 'empty'].map((one) => temporaryFolder(`parley-test-s3-${one}-`));
  const code = await backup(config(s3.variables), [String(target), '--keys', String(keys)], now);
  expect([code, said.at(-2)]).toEqual([0, expect.stringMatching(/ [4-9] files/)]);
  s3.addBucket('after-the-fire');
  const variables = { ...s3.variables, EVIDENCE_STORE: 's3://after-the-fire/all' };
  const { DATABASE_URL: _, ...alone } = environment(variables, {
    PARLEY_HOME: empty,
    EVIDENCE_FOLDER: path.join(String(empty), 'evidence'),
  });
  expect([await restore(readConfig(alone), [String(target), '--keys', String(keys)], now), said.slice(-6)]).toEqual([
    0,
    expect.arrayContaining([expect.stringMatching(/The files are as it says: [4-9]/)]),
  ]);
  expect(readdirSync(path.join(s3.folder, 'after-the-fire', 'all', 'o')).length).toBeGreaterThan(3);
  for (const folder of [target, keys, empty]) rmSync(String(folder), { recursive: true });
}, 180_000);

describe('while files move', () => {
  const back: StoreVariables = {};
  const moving = (): StoreVariables => ({
    ...s3.variables,
    EVIDENCE_STORE: 'folder',
    EVIDENCE_STORE_BEFORE: s3.variables.EVIDENCE_STORE,
  });
  const forth = (): StoreVariables => ({ ...s3.variables, EVIDENCE_STORE_BEFORE: 'folder' });
  const allRead = async (): Promise<void> => {
    for (const [ref, bytes] of [
      ['photo', photo],
      ['film', film],
      ['piece', film],
    ] as const)
      expect([ref, sha256((await read(ref)).bytes)]).toEqual([ref, sha256(bytes)]);
  };

  it('brings all into the folder, and takes it out of the bucket', async () => {
    await startAgain(moving());
    await allRead();
    expect([await files(config(moving()), ['move', '--keep'], now), said.at(-1)]).toEqual([
      0,
      expect.stringContaining(' 0 taken out'),
    ]);
    expect([await files(config(moving()), ['move'], now), said.at(-1)]).toEqual([
      0,
      expect.stringContaining('take EVIDENCE_STORE_BEFORE out'),
    ]);
    expect(inBucket()).toEqual([]);
    await startAgain(back);
    await allRead();
    expect(await files(config(back), ['verify'], now)).toBe(0);
  }, 180_000);

  it('is killed in the middle, and loses nothing; everybody reads and writes meanwhile', async () => {
    for (const [ref, { bytes }] of Object.entries(many).slice(0, 12)) expect((await send(ref, bytes)).status).toBe(200);
    await startAgain(forth());
    const before = lying().length;
    let puts = 0;
    const start = () =>
      startProgram(
        'cli',
        { PATH: process.env['PATH'], ...environment(forth()) },
        path.join(api.evidenceFolder, 'move.log'),
        ['files', 'move'],
      );
    let program: ReturnType<typeof start> | undefined;
    s3.way.onHalf(({ method, url }) => {
      if (method === 'PUT' && url.includes('/o/') && (puts += 1) === 6) void program?.kill('SIGKILL');
    });
    program = start();
    const [ended] = await Promise.all([program.ended, allRead(), send('file12', many['file12']?.bytes ?? photo)]);
    s3.way.onHalf(() => undefined);
    expect([ended, lying().length]).toEqual(['SIGKILL', before]); // nothing goes before all was looked at
    await allRead();
    expect(await files(config(forth()), ['verify'], now)).toBe(0);
    const again = start();
    const [code] = await Promise.all([again.ended, allRead(), send('file13', many['file13']?.bytes ?? photo)]);
    expect([code, lying(), again.log()]).toEqual([0, [], expect.stringMatching(new RegExp(`${before} taken out`))]);
    await startAgain(s3.variables);
    await allRead();
    for (const [ref, { bytes }] of Object.entries(many)) expect(sha256((await read(ref)).bytes)).toBe(sha256(bytes));
    expect(await files(config(s3.variables), ['verify'], now)).toBe(0);
  }, 180_000);

  it('leaves all in the old store while the new one cannot be looked through', async () => {
    await startAgain(moving());
    const [own = ''] = inBucket();
    s3.way.disturb(({ method, url }) => (method === 'GET' && url.includes(own) ? 'refuse' : undefined));
    await expect(files(config(moving()), ['move'], now)).rejects.toThrow('says 503');
    s3.way.disturb(() => undefined);
    expect(inBucket().length).toBeGreaterThan(14);
    await allRead();
  }, 180_000);

  it('leaves there what is not as it was sent, and tells of it', async () => {
    const [own = ''] = inBucket();
    const file = path.join(s3.folder, 'evidence-of-tests', 'evidence', 'o', own);
    const sound = readFileSync(file);
    const spoilt = Buffer.from(sound);
    spoilt.writeUInt8(spoilt.readUInt8(spoilt.length - 9) ^ 1, spoilt.length - 9);
    writeFileSync(file, spoilt);
    rmSync(path.join(api.evidenceFolder, 'objects'), { recursive: true, force: true });
    said.length = 0;
    expect(await files(config(moving()), ['move'], now)).toBe(1);
    expect(said.join('\n')).toMatch(/altered: objects[^]*left in s3:[^]* 1 left/);
    expect(inBucket()).toEqual([own]);
    writeFileSync(file, sound);
    rmSync(path.join(api.evidenceFolder, 'objects'), { recursive: true });
    await startAgain(s3.variables);
  }, 180_000);

  it('moves what was erased as what is left of it', async () => {
    await api.stop();
    api = await startApi();
    story = await setUpCase(api);
    dispute = await fileWith(api, story, { photo: { bytes: photo }, film: { bytes: film } });
    expect([(await send('photo', photo)).status, (await send('film', film)).status]).toEqual([200, 200]);
    const { associationId } = story.association;
    await api.parts.vaultOf(associationId).destroyKey(authorKey(dispute.disputeId, story.ana.partyId));
    s3.addBucket('of-the-erased');
    const variables = { ...s3.variables, EVIDENCE_STORE: 's3://of-the-erased', EVIDENCE_STORE_BEFORE: 'folder' };
    expect([await files(config(variables), ['move'], now), said.at(-2), lying()]).toEqual([
      0,
      expect.stringMatching(/copied .* 2 erased; [2-9] taken out .* 0 left/),
      [],
    ]);
  }, 180_000);
});
