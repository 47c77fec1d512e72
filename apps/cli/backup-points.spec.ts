import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeMark } from '#infrastructure/backup/mark.js';
import { archiveMarkFile, writeArchiveMark } from '#infrastructure/journal/archive-mark.js';
import { backupPoints } from './backup-points.js';
import { readConfig } from './config.js';

const home = mkdtempSync(path.join(tmpdir(), 'parley-test-backup-points-'));
afterAll(() => rmSync(home, { recursive: true }));
const at = (time: string, environment = 'production') =>
  backupPoints(readConfig({ PARLEY_HOME: home, PARLEY_ENV: environment }), new Date(time));

it('says in production that backups have ceased, and nothing where there never was one', () => {
  expect(at('2026-11-30T12:00:00Z')).toEqual([]);
  writeMark(home, { snapshot: 'one', at: '2026-11-29T12:00:00.000Z', log: { position: 1, chain: 'AAAA' } });
  expect(at('2026-11-30T14:00:00Z')).toEqual([]);
  expect(at('2026-11-30T14:30:00Z')).toEqual(['The last backup is 26 hours old: look at what calls `parley backup`.']);
  expect(at('2026-11-30T14:30:00Z', 'development')).toEqual([]);
});

it('says in production that the archive of the journal stands still, and nothing where there never was one', () => {
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
