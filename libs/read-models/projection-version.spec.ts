import { RELEASED_CALENDARS } from '#rulebooks/calendars/released.js';
import { PROJECTIONS } from './all.js';
import { areOneTable, canRead, compareVersions, VERIFYING } from './projection-version.js';

describe('the order of a projection’s versions', () => {
  it.each([
    ['1', '2'],
    ['9', '10'],
    ['3-2026', '3-2027'],
    ['3-2027', '4-2026'],
    ['3', '3-2026'],
    ['verifying', VERIFYING],
    [VERIFYING, '1'],
  ])('puts %s before %s', (older, newer) => {
    expect(compareVersions(older, newer)).toBeLessThan(0);
    expect(compareVersions(newer, older)).toBeGreaterThan(0);
    expect(compareVersions(newer, newer)).toBe(0);
  });

  it('puts a later calendar after an earlier one', () => {
    const versions = RELEASED_CALENDARS.map(({ calendar }) => `4-${calendar.version}`);
    expect(versions.toSorted(compareVersions)).toEqual(versions);
  });

  it('holds for every projection of this release', () => {
    for (const { version } of PROJECTIONS) expect(compareVersions(VERIFYING, version)).toBeLessThan(0);
  });
});

describe('who can read a table', () => {
  it('is every program of the same number, whichever data it has', () => {
    expect(canRead('3-2026', { version: '3-2027' })).toBe(true);
    expect(canRead('3-2027', { version: '3-2026' })).toBe(true);
    expect(areOneTable('3-2026', '3-2027')).toBe(true);
  });

  it('is an older program only where the table says so', () => {
    expect(canRead('3', { version: '4' })).toBe(false);
    expect(canRead('3', { version: '4', readableFrom: '3' })).toBe(true);
    expect(canRead('2', { version: '4', readableFrom: '3' })).toBe(false);
  });

  it('is no newer program, since the table has not what it needs', () => {
    expect(canRead('4', { version: '3' })).toBe(false);
    expect(canRead('5', { version: '4', readableFrom: '3' })).toBe(false);
  });
});
