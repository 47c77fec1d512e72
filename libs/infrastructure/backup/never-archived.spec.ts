import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeArchiveMark } from '../journal/archive-mark.js';
import { writeMark } from './mark.js';
import { expectedBackups, isOverdue, neverArchived, unarchivedSeconds } from './never-archived.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-never-archived-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is expected', () => {
  it('is one way or the other in production, and nothing elsewhere', () => {
    expect([expectedBackups('production', undefined), expectedBackups('production', '')]).toEqual(['either', 'either']);
    expect(expectedBackups('development', undefined)).toEqual([]);
  });

  it('is what somebody says', () => {
    expect(expectedBackups('production', 'none')).toEqual([]);
    expect(expectedBackups('production', 'archive, backup')).toEqual(['backup', 'archive']);
    expect(expectedBackups('development', 'archive')).toEqual(['archive']);
    expect(() => expectedBackups('production', 'backups')).toThrow('BACKUPS_EXPECTED');
    expect(() => expectedBackups('production', 'backup,none')).toThrow('BACKUPS_EXPECTED');
  });
});

it('names what never once worked of what is expected', () => {
  const home = path.join(folder, 'home');
  expect(neverArchived(home, 'either')).toEqual(['backup']);
  expect(neverArchived(home, ['backup', 'archive'])).toEqual(['backup', 'archive']);
  writeArchiveMark(home, { base: 'one', at: '2026-11-30T11:00:00.000Z' });
  expect(neverArchived(home, 'either')).toEqual([]);
  expect(neverArchived(home, ['backup', 'archive'])).toEqual(['backup']);
  writeMark(home, { snapshot: 'one', at: '2026-11-30T11:00:00.000Z', log: { position: 1, chain: 'AAAA' } });
  expect(neverArchived(home, ['backup', 'archive'])).toEqual([]);
  expect(neverArchived(home, [])).toEqual([]);
});

it('counts from the first event, before which there is nothing to lose', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  expect(unarchivedSeconds(undefined, now)).toBe(0);
  const seconds = unarchivedSeconds(new Date('2026-11-29T09:00:00Z'), now);
  expect([seconds, isOverdue(seconds), isOverdue(26 * 3_600)]).toEqual([27 * 3_600, true, false]);
});
