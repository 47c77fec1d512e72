import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadMasterKey } from '../vault/master-key.js';
import { clearUnfinished } from './clear-unfinished.js';
import { keptFile } from './copy-files.js';
import { dropSnapshots } from './drop-snapshots.js';
import { makeSnapshotKey, namesIn } from './snapshot-key.js';
import { newSnapshotName } from './snapshot-name.js';
import { snapshotsFolder, snapshotsIn } from './snapshots.js';

const masterKey = loadMasterKey({ PARLEY_MASTER_KEY: randomBytes(32).toString('base64') });
const at = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 10, day, hour, 23));
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder of backups, whose snapshots name a file of their own each. */
const place = () => {
  const [target = '', keys = ''] = ['target', 'keys'].map((name) =>
    mkdtempSync(path.join(tmpdir(), `parley-test-drop-${name}-`)),
  );
  made.push(target, keys);
  const inside = (name: string, ...more: readonly string[]) => path.join(snapshotsFolder(target), name, ...more);
  const make = (day: number, hour: number, lives = 30): string => {
    const name = newSnapshotName(at(day, hour));
    const sha256 = randomBytes(32).toString('hex');
    const keyUntil = at(day + lives);
    makeSnapshotKey(masterKey, keys, name, keyUntil);
    mkdirSync(inside(name, 'tables'), { recursive: true });
    const manifest = { keyUntil: keyUntil.toISOString(), tables: [{ name: 'log.event' }] };
    writeFileSync(inside(name, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(inside(name, 'files.jsonl'), `${JSON.stringify({ path: 'objects/a', sha256 })}\n`);
    for (const part of ['manifest.mac', 'wrappings.sealed', 'tables/log.event.copy.gz'])
      writeFileSync(inside(name, part), 'x');
    mkdirSync(path.dirname(keptFile(target, sha256)), { recursive: true });
    writeFileSync(keptFile(target, sha256), 'ciphertext');
    return name;
  };
  const drop = (day: number, thinAfter?: number) =>
    dropSnapshots({ target, keys, days: 30, thinAfter, now: at(day, 12) });
  const files = (): number =>
    readdirSync(path.join(target, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
      .length;
  return { target, keys, inside, make, drop, files };
};

it('thins out what is older, with the files that nothing else names, and keeps its keys', async () => {
  const { target, keys, make, drop, files } = place();
  const [early, late, young] = [make(1, 1), make(1, 2), make(9, 1)];
  expect((await drop(9)).thinned).toEqual([]);
  expect((await drop(9, 2)).thinned).toEqual([early]);
  expect([await snapshotsIn(target), files()]).toEqual([{ whole: [late, young], broken: [] }, 2]);
  expect(namesIn(keys).toSorted()).toEqual([early, late, young]);
});

it('counts as the last of a day none that cannot be opened or is not whole', async () => {
  const { keys, make, inside, drop } = place();
  const [good, broken, astray] = [make(1, 1), make(1, 2), make(1, 3)];
  rmSync(inside(broken, 'tables', 'log.event.copy.gz'));
  rmSync(path.join(keys, `${astray}.key`));
  expect(await drop(9, 2)).toEqual({ ended: [], astray: [astray], broken: [broken], thinned: [] });
  expect([good, broken, astray].map((name) => existsSync(inside(name)))).toEqual([true, true, true]);
});

it.each(['manifest.json', 'manifest.mac', 'files.jsonl', 'wrappings.sealed', 'tables/log.event.copy.gz', 'tables'])(
  'takes a snapshot without its %s for none, names it, and removes it at the end of its period',
  async (part) => {
    const { target, make, inside, drop, files } = place();
    const [whole, half] = [make(1, 1, 40), make(2, 1)];
    rmSync(inside(half, part), { recursive: true });
    expect(await snapshotsIn(target)).toEqual({ whole: [whole], broken: [half] });
    expect(await drop(20)).toMatchObject({ broken: [half], ended: [] });
    expect(await drop(33)).toMatchObject({ broken: [], ended: [half] });
    expect([existsSync(inside(half)), files()]).toEqual([false, 1]);
  },
);

it('removes to the end what lost its key and was cut off on the way', async () => {
  const { keys, make, inside, drop } = place();
  const half = make(1, 1);
  rmSync(inside(half, 'manifest.json'));
  rmSync(inside(half, 'files.jsonl'));
  rmSync(path.join(keys, `${half}.key`));
  expect(await drop(32)).toMatchObject({ ended: [half], broken: [], astray: [] });
  expect(existsSync(inside(half))).toBe(false);
});

it('leaves under its name nothing that is half removed: the next backup takes the rest away', async () => {
  const { target, make, inside, drop } = place();
  const gone = make(1, 1);
  // as a call that was killed leaves it
  mkdirSync(inside(`unfinished-${gone}`, 'tables'), { recursive: true });
  expect((await drop(32)).ended).toEqual([gone]);
  make(32, 1);
  mkdirSync(inside(`unfinished-${gone}`, 'tables'), { recursive: true });
  await clearUnfinished(snapshotsFolder(target));
  expect(readdirSync(snapshotsFolder(target))).toHaveLength(1);
});
