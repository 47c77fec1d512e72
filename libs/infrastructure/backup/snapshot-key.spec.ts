import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadMasterKey, nextMasterKeyText } from '../vault/master-key.js';
import { destroyEndedKeys, findSnapshotKey, makeSnapshotKey, namesIn, openedBy } from './snapshot-key.js';
import { newSnapshotName } from './snapshot-name.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-snapshot-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-11-30T03:00:00Z');
const text = randomBytes(32).toString('base64');
const before = loadMasterKey({ PARLEY_MASTER_KEY: text });
const next = nextMasterKeyText(before, randomBytes(32));
const name = newSnapshotName(now);
const key = makeSnapshotKey(before, folder, name, new Date('2026-12-30T03:00:00Z'));

describe('the key of a snapshot, after the master key was replaced', () => {
  it('is opened as long as the older one is beside the newer', () => {
    const both = loadMasterKey({ PARLEY_MASTER_KEY: next, PARLEY_MASTER_KEY_OTHERS: text });
    expect(openedBy(both, folder, name)?.equals(key)).toBe(true);
  });

  it('is not opened by the newer alone, and that is said', () => {
    const alone = loadMasterKey({ PARLEY_MASTER_KEY: next });
    expect(openedBy(alone, folder, name)).toBeUndefined();
    expect(() => findSnapshotKey(alone, folder, name)).toThrow('not the one that this snapshot was made with');
  });

  it('is not taken for one of another master key where its file is damaged or gone', () => {
    const torn = newSnapshotName(now);
    writeFileSync(path.join(folder, `${torn}.key`), '{"snapshot"');
    expect(() => openedBy(before, folder, torn)).toThrow(SyntaxError);
    rmSync(path.join(folder, `${torn}.key`));
    expect(() => openedBy(before, folder, torn)).toThrow('There is no key of this snapshot');
  });
});

it('goes at the end of its period and not before', () => {
  expect([destroyEndedKeys(folder, now), namesIn(folder)]).toEqual([[], [name]]);
  expect([destroyEndedKeys(folder, new Date('2026-12-30T03:00:00Z')), namesIn(folder)]).toEqual([[name], []]);
  expect(namesIn(path.join(folder, 'not-mounted'))).toEqual([]);
});
