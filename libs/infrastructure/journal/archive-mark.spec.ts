import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { archiveAge, writeArchiveMark } from './archive-mark.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-archive-mark-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('tells since when the journal has not been archived, and nothing where it never was', () => {
  const home = path.join(folder, 'home');
  const now = new Date('2026-11-30T12:00:00Z');
  expect(archiveAge(home, now)).toBeUndefined();
  writeArchiveMark(home, { base: 'one', at: '2026-11-30T11:59:50.000Z' });
  writeArchiveMark(home, { base: 'one', at: '2026-11-30T11:59:58.500Z' });
  expect(archiveAge(home, now)).toBe(1.5);
});
