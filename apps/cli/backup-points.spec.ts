import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeMark } from '#infrastructure/backup/mark.js';
import { archiveMarkFile, writeArchiveMark } from '#infrastructure/journal/archive-mark.js';
import { backupPoints } from './backup-points.js';
import { readConfig } from './config.js';

const home = mkdtempSync(path.join(tmpdir(), 'parley-test-backup-points-'));
afterAll(() => rmSync(home, { recursive: true }));
const first = new Date('2026-11-29T09:00:00Z');
const at = (time: string, more: NodeJS.ProcessEnv = {}, since: Date | undefined = first) =>
  backupPoints(readConfig({ PARLEY_HOME: home, PARLEY_ENV: 'production', ...more }), since, new Date(time));

it('says in production that there never was a backup, once the first event is older than a backup may be', () => {
  expect(at('2026-11-30T10:30:00Z')).toEqual([]);
  const point = expect.stringMatching(
    /^Nothing was ever archived by `parley backup`, 27 hours .*BACKUPS_EXPECTED=none/,
  );
  expect(at('2026-11-30T12:00:00Z')).toEqual([point]);
  expect(at('2026-11-30T12:00:00Z', { PARLEY_ENV: 'development' })).toEqual([]);
  expect(at('2026-11-30T12:00:00Z', { BACKUPS_EXPECTED: 'none' })).toEqual([]);
  expect(backupPoints(readConfig({ PARLEY_HOME: home, PARLEY_ENV: 'production' }), undefined, new Date())).toEqual([]);
  expect(at('2026-11-30T12:00:00Z', { BACKUPS_EXPECTED: 'backup,archive' })).toEqual([
    point,
    expect.stringMatching(/^Nothing was ever archived by `parley archive`, 27 hours /),
  ]);
});

it('says in production that backups have ceased', () => {
  writeMark(home, { snapshot: 'one', at: '2026-11-29T12:00:00.000Z', log: { position: 1, chain: 'AAAA' } });
  expect(at('2026-11-30T14:00:00Z')).toEqual([]);
  expect(at('2026-11-30T14:30:00Z')).toEqual(['The last backup is 26 hours old: look at what calls `parley backup`.']);
  expect(at('2026-11-30T14:30:00Z', { PARLEY_ENV: 'development' })).toEqual([]);
});

it('says in production that the archive of the journal stands still, and nothing where there need be none', () => {
  writeMark(home, { snapshot: 'one', at: '2026-11-30T12:00:00.000Z', log: { position: 1, chain: 'AAAA' } });
  expect(at('2026-11-30T12:30:00Z')).toEqual([]);
  writeArchiveMark(home, { base: 'one', at: '2026-11-30T12:10:00.000Z' });
  expect(at('2026-11-30T12:25:00Z')).toEqual([]);
  expect(at('2026-11-30T12:30:00Z')).toEqual([
    '`parley archive` has archived nothing for 20 minutes: look whether it runs, and what it says.',
  ]);
  rmSync(archiveMarkFile(home));
  expect(at('2026-11-30T12:30:00Z')).toEqual([]);
});
