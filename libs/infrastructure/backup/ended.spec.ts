import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { astrayLine, withoutKey } from './ended.js';
import { newSnapshotName } from './snapshot-name.js';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day, 3, 4, 5));
const folder = mkdtempSync(path.join(tmpdir(), 'parley-test-ended-'));
const made = (day: number, manifest: object | string = {}): string => {
  const name = newSnapshotName(at(day));
  mkdirSync(path.join(folder, name));
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
  writeFileSync(path.join(folder, name, 'manifest.json'), text);
  return name;
};
const until = (day: number) => ({ keyUntil: at(day).toISOString() });
const look = (
  all: readonly string[],
  { living = [] as readonly string[], destroyed = [] as readonly string[], day = 20, days = 5 },
) => withoutKey(folder, all, { living: new Set(living), destroyed, days, now: at(day) });
afterAll(() => rmSync(folder, { recursive: true }));

describe('what nobody can open any more', () => {
  it('is what had its key destroyed just now', () => {
    const [one, other] = [made(1, until(40)), made(1, until(40))];
    expect(look([one, other], { living: [other], destroyed: [one] })).toEqual({ ended: [one], astray: [] });
  });

  it('is what has no key and says itself that its period is over', () => {
    const [over, not] = [made(1, until(20)), made(1, until(21))];
    expect(look([over, not], {})).toEqual({ ended: [over], astray: [not] });
  });

  it('is not all that was archived before where another folder of keys is named, or none is mounted', () => {
    const all = [made(10, until(40)), made(15, until(45)), made(19, until(49))];
    expect(look(all, { living: [all[2] as string] })).toEqual({ ended: [], astray: all.slice(0, 2) });
    expect(look(all, {})).toEqual({ ended: [], astray: all });
    expect(astrayLine(all, '/keys')).toContain(all[0]);
  });

  it('is told by its name where no manifest says it: so long after it was made as keys are asked to live, a month at least', () => {
    const all = [made(-10), made(-9), made(-11, 'damaged'), made(-9, 'damaged')] as const;
    expect(look(all, {})).toEqual({ ended: [all[0], all[2]], astray: [all[1], all[3]] });
    expect(look(all, { days: 40 })).toEqual({ ended: [], astray: [...all] });
  });
});
