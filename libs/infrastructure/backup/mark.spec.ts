import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { backupAge, writeMark } from './mark.js';

const home = mkdtempSync(path.join(tmpdir(), 'parley-test-backup-age-'));
afterAll(() => rmSync(home, { recursive: true }));

it('tells how long ago the installation was archived, and nothing where it never was', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  expect(backupAge(home, now)).toBeUndefined();
  expect(backupAge(path.join(home, 'nowhere'), now)).toBeUndefined();
  writeMark(home, { snapshot: 'one', at: '2026-11-30T11:00:00.000Z', log: { position: 1, chain: 'AAAA' } });
  expect(backupAge(home, now)).toBe(3_600);
});
