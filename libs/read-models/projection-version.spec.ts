import { RELEASED_CALENDARS } from '#rulebooks/calendars/released.js';
import { RELEASED } from '#rulebooks/released.js';
import { PROJECTIONS } from './all.js';
import { compareVersions, VERIFYING } from './projection-version.js';

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

it('names no rulebook in any projection’s version, so that a new one builds nothing anew', () => {
  const rulebooks = RELEASED.flatMap(({ pin: { id, version, hash } }) => [id, version, hash]);
  for (const { name, version } of PROJECTIONS) {
    expect([name, version]).toEqual([name, expect.stringMatching(/^[1-9]\d*(-.+)?$/)]);
    expect([name, rulebooks.filter((one) => version.includes(one))]).toEqual([name, []]);
  }
});
