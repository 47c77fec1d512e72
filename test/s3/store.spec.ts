import { createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { StoreClosed } from '#infrastructure/files/file-faults.js';
import { openFiles } from '#infrastructure/files/files.js';
import { wholeOf, type FileStore } from '#infrastructure/files/file-store.js';
import { objectPath } from '#infrastructure/files/place.js';
import { fileNames } from '#infrastructure/files/s3/s3-names.js';
import { s3Settings, type StoreVariables } from '#infrastructure/files/s3/s3-settings.js';
import { s3Store } from '#infrastructure/files/s3/s3-store.js';
import { placeOf, storeContract } from '#infrastructure/files/testing/store-contract.js';
import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';
import { newId } from '#infrastructure/ids.js';
import { startS3, type S3Server } from './s3-server.js';

let s3: S3Server;
let beside: string;
const outgoing = guardOutgoing({ environment: 'development' });
const secret = randomBytes(32);
beforeAll(async () => {
  s3 = await startS3('evidence-of-tests');
  beside = mkdtempSync(path.join(tmpdir(), 'parley-test-beside-'));
}, 900_000);
afterAll(async () => {
  await outgoing.close();
  await s3.stop();
  rmSync(beside, { recursive: true, force: true });
});
beforeEach(() => s3.way.disturb(() => undefined));

type More = { readonly fetch?: typeof outgoing.fetch; readonly patience?: number };
const storeOf = (
  variables: StoreVariables = {},
  { fetch = outgoing.fetch, patience = 10_000 }: More = {},
): FileStore => {
  const settings = s3Settings('EVIDENCE_STORE', { ...s3.variables, ...variables });
  if (!settings) throw new Error('no store');
  const names = async () => fileNames(secret);
  return s3Store({
    settings,
    fetch,
    names,
    now: () => new Date(),
    random: () => 0,
    wait: (ms) => setTimeout(ms / 10),
    patience,
  });
};
const fileOf = (bytes: Buffer): string => {
  const file = path.join(beside, newId());
  writeFileSync(file, bytes);
  return file;
};
const readAll = async (store: FileStore, at: string): Promise<Buffer | undefined> => {
  const stored = await store.open(at);
  const parts: Buffer[] = [];
  for await (const part of stored ? wholeOf(stored) : []) parts.push(part);
  return stored && Buffer.concat(parts);
};
const unfinished = (): readonly string[] =>
  readdirSync(s3.folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.parentPath.includes('.sgwtmp'))
    .map(({ name }) => name);
const LARGE = 3 * 8 * 1024 * 1024;

describe('a bucket', () => storeContract(() => storeOf()));

describe('a bucket without a prefix', () => {
  it('has its files and probe in it', async () => {
    s3.addBucket('whole-bucket');
    const store = storeOf({ EVIDENCE_STORE: 's3://whole-bucket' });
    const [bytes, at] = [randomBytes(100), objectPath(placeOf(randomBytes(1)))];
    await store.take(fileOf(bytes), at);
    expect(await readAll(store, at)).toEqual(bytes);
  });
});

it('tells whoever has the bucket nothing by names', async () => {
  const bytes = randomBytes(1_000);
  const place = placeOf(bytes);
  await storeOf().take(fileOf(bytes), objectPath(place));
  const names = readdirSync(path.join(s3.folder, 'evidence-of-tests'), { recursive: true, encoding: 'utf8' });
  expect(
    names.filter((name) => name.startsWith('evidence/o/')).every((name) => /^evidence\/o\/[\w-]{146}$/.test(name)),
  ).toBe(true);
  for (const word of [...Object.values(place), place.sha256.slice(0, 12)])
    expect(names.filter((name) => name.includes(word))).toEqual([]);
});

it('finds under another secret nothing, and lists nothing as its own', async () => {
  const at = objectPath(placeOf(randomBytes(10)));
  await storeOf().take(fileOf(randomBytes(10)), at);
  const settings = s3Settings('EVIDENCE_STORE', s3.variables);
  if (!settings) throw new Error('no store');
  const names = async () => fileNames(randomBytes(32));
  const other = s3Store({
    settings,
    fetch: outgoing.fetch,
    names,
    now: () => new Date(),
    random: () => 0,
    wait: setTimeout,
  });
  expect(await other.open(at)).toBeUndefined();
  for await (const one of other.list()) expect(one.at).toMatch(/^evidence\/o\//);
});

it('finds a bucket whose name stands in the host', async () => {
  const here = guardOutgoing({ environment: 'development' }, (_, __, found) =>
    found(null, [{ address: '127.0.0.1', family: 4 }]),
  );
  const { port } = new URL(s3.way.url);
  const store = storeOf({ S3_ENDPOINT: `http://s3.test:${port}`, S3_STYLE: 'host' }, { fetch: here.fetch });
  const [bytes, at] = [randomBytes(100), objectPath(placeOf(randomBytes(1)))];
  await store.take(fileOf(bytes), at);
  expect([await readAll(store, at), await readAll(storeOf(), at)]).toEqual([bytes, bytes]);
  expect(s3.way.passed()[0]?.url).toMatch(/^\/evidence\/o\//);
  await here.close();
});

it('tells of more files than the server names at once', async () => {
  s3.addBucket('many-files');
  const folder = path.join(s3.folder, 'many-files', 'o');
  mkdirSync(folder);
  const { nameOf } = fileNames(secret);
  const all = Array.from({ length: 2_345 }, () => objectPath(placeOf(randomBytes(1))));
  for (const at of all) writeFileSync(path.join(folder, nameOf(at)), 'sealed');
  const found: string[] = [];
  for await (const { at } of storeOf({ EVIDENCE_STORE: 's3://many-files' }).list()) found.push(at);
  expect(found.sort()).toEqual(all.sort());
  expect(s3.way.passed()).toHaveLength(3);
});

describe('over a bad line', () => {
  it('asks again what was refused, and gives up after three times', async () => {
    const store = storeOf();
    const [bytes, at] = [randomBytes(5_000), objectPath(placeOf(randomBytes(2)))];
    let refused = 0;
    s3.way.disturb(() => ((refused += 1) <= 2 ? 'refuse' : undefined));
    await store.take(fileOf(bytes), at);
    expect(s3.way.passed()).toHaveLength(3);
    s3.way.disturb(() => 'refuse');
    const file = fileOf(bytes);
    await expect(store.take(file, objectPath(placeOf(randomBytes(3))))).rejects.toThrow(StoreClosed);
    await expect(store.open(at)).rejects.toThrow(StoreClosed);
    expect([s3.way.passed().length, existsSync(file)]).toEqual([6, true]);
  });

  it.each([5_000, LARGE])('sends again, whole, of %i bytes what broke off or was changed on the way', async (size) => {
    for (const fault of ['cut', 'spoil'] as const) {
      const [bytes, at] = [randomBytes(size), objectPath(placeOf(randomBytes(4)))];
      let puts = 0;
      s3.way.disturb(({ method }) => (method === 'PUT' && (puts += 1) === 1 ? fault : undefined));
      await storeOf().take(fileOf(bytes), at);
      expect(puts).toBe(Math.ceil(size / (8 * 1024 * 1024)) + 1);
      expect((await readAll(storeOf(), at))?.equals(bytes)).toBe(true);
    }
  });

  it('keeps nothing that is changed on the way each time', async () => {
    s3.way.disturb(({ method }) => (method === 'PUT' ? 'spoil' : undefined));
    const at = objectPath(placeOf(randomBytes(5)));
    await expect(storeOf().take(fileOf(randomBytes(5_000)), at)).rejects.toThrow(StoreClosed);
    expect(await storeOf().open(at)).toBeUndefined();
  });

  it('waits no longer than it has patience, and says that nobody answers', async () => {
    s3.way.disturb(() => 'silence');
    await expect(storeOf({}, { patience: 150 }).assertWritable()).rejects.toThrow(/does not answer/);
    expect(s3.way.passed()).toHaveLength(3);
  });
});

describe('when the server is killed in the middle of a file', () => {
  it('acknowledges nothing, loses nothing of what there is, and takes the file when it is back', async () => {
    const store = storeOf();
    const [bytes, at] = [randomBytes(LARGE), objectPath(placeOf(randomBytes(6)))];
    const file = fileOf(bytes);
    const killed = new Promise<void>((resolve) =>
      s3.way.onHalf(({ url }) => {
        if (url.includes('partNumber=2')) resolve(s3.kill());
      }),
    );
    await expect(store.take(file, at)).rejects.toThrow(StoreClosed);
    await killed;
    s3.way.onHalf(() => undefined);
    await expect(store.open(at)).rejects.toThrow(StoreClosed);
    await expect(storeOf().assertWritable()).rejects.toThrow(/does not answer/);
    await s3.start();
    expect([await store.open(at), existsSync(file)]).toEqual([undefined, true]);
    await store.take(file, at);
    expect((await readAll(store, at))?.equals(bytes)).toBe(true);
  });

  it('has what was begun then swept when nobody can be at it any more', async () => {
    expect(unfinished().length).toBeGreaterThan(0);
    expect(await storeOf().sweep(new Date())).toBe(0);
    expect(await storeOf().sweep(new Date(Date.now() + 25 * 3_600_000))).toBe(1);
    expect(unfinished()).toEqual([]);
  });
});

it('leaves no parts where a file could not be sent to its end', async () => {
  s3.way.disturb(({ url }) => (url.includes('partNumber=2') ? 'refuse' : undefined));
  const at = objectPath(placeOf(randomBytes(7)));
  await expect(storeOf().take(fileOf(randomBytes(LARGE)), at)).rejects.toThrow(StoreClosed);
  expect([unfinished(), await storeOf().open(at)]).toEqual([[], undefined]);
});

it('does not mix two files of which one took the place of the other while it was read', async () => {
  const store = storeOf();
  const at = objectPath(placeOf(randomBytes(8)));
  await store.take(fileOf(randomBytes(900_000)), at);
  const stored = await store.open(at);
  await store.take(fileOf(randomBytes(900_000)), at);
  await expect(stored?.upTo(900_000)(500_000, 1_000)).rejects.toThrow(StoreClosed);
});

describe('what its operator is told', () => {
  it.each([
    ['another secret', { S3_SECRET_ACCESS_KEY: 'wrong' }, /403 SignatureDoesNotMatch/],
    ['another key', { S3_ACCESS_KEY_ID: 'nobody' }, /40[34] (InvalidAccessKeyId|XAdminUserNotFound)/],
    ['no such bucket', { EVIDENCE_STORE: 's3://not-there' }, /404 NoSuchBucket/],
    [
      'a file of the secret that is not there',
      { S3_SECRET_ACCESS_KEY: '', S3_SECRET_ACCESS_KEY_FILE: '/not/there' },
      /secret/,
    ],
  ] as const)('%s', async (_, variables, said) => {
    await expect(storeOf(variables).assertWritable()).rejects.toThrow(said);
    await expect(storeOf(variables).open(objectPath(placeOf(randomBytes(9))))).rejects.toThrow(StoreClosed);
    const [file, at] = [fileOf(randomBytes(9)), objectPath(placeOf(randomBytes(9)))];
    await expect(storeOf(variables).take(file, at)).rejects.toThrow(StoreClosed);
  });

  it('that production calls nobody in the clear or on a network that was not named', async () => {
    const guarded = guardOutgoing({ environment: 'production' });
    const named = guardOutgoing({ environment: 'production', allowed: ['127.0.0.1'] });
    await expect(storeOf({}, { fetch: guarded.fetch }).assertWritable()).rejects.toThrow(/NOT_ALLOWED/);
    await expect(storeOf({}, { fetch: named.fetch }).assertWritable()).resolves.toBeUndefined();
    await Promise.all([guarded.close(), named.close()]);
  });

  it('reads the secret anew from its file', async () => {
    const file = fileOf(Buffer.from('wrong\n'));
    const store = storeOf({ S3_SECRET_ACCESS_KEY: '', S3_SECRET_ACCESS_KEY_FILE: file });
    const at = objectPath(placeOf(randomBytes(1)));
    await expect(store.open(at)).rejects.toThrow(StoreClosed);
    writeFileSync(file, `${s3.variables.S3_SECRET_ACCESS_KEY}\n`);
    expect(await store.open(at)).toBeUndefined();
  });
});

it('holds little in memory, however long the file', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const held = (): number => {
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const [key, store] = [createSecretKey(randomBytes(32)), storeOf()];
  const part = randomBytes(65_536);
  const place = placeOf(part);
  const long = async function* (): AsyncGenerator<Buffer> {
    for (let index = 0; index < 2_400; index += 1) yield Buffer.from(part);
  };
  const before = held();
  let most = 0;
  s3.way.onHalf(() => (most = Math.max(most, held() - before)));
  const size = 2_400 * part.length;
  const received = await openFiles(beside, store).receive({ bytes: long(), place, key, mediaType: 'x', most: size });
  await received.keep();
  const reader = await openFiles(beside, store).open(place, size, key);
  let read = 0;
  for await (const bytes of reader?.read(0, size - 1) ?? []) {
    if (read % 16_777_216 === 0) most = Math.max(most, held() - before);
    read += bytes.length;
  }
  s3.way.onHalf(() => undefined);
  process.stderr.write(`157 MB through the store: at most ${Math.round(most / 1e6)} MB held\n`);
  expect(read).toBe(size);
  expect(most).toBeLessThan(120_000_000); // the way to the server is in this process, too
}, 120_000);

it('has nothing in its bucket but what was sealed', () => {
  const files = readdirSync(s3.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files.length).toBeGreaterThan(10);
  expect(files.some(({ parentPath, name }) => readFileSync(path.join(parentPath, name)).includes('image/png'))).toBe(
    false,
  );
});
