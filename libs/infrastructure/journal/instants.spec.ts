import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newSnapshotName } from '../backup/snapshot-name.js';
import { baseFolder, basesIn, chooseBase, type Choice } from './instants.js';

const base = (day: number, reached?: number): Choice => ({
  base: `b${day}`,
  madeAt: `2026-11-0${day}T00:00:00.000Z`,
  reached: reached === undefined ? undefined : `2026-11-0${reached}T06:00:00.000Z`,
});
const at = (day: number, hour = '03'): Date => new Date(`2026-11-0${day}T${hour}:00:00.000Z`);

it('takes the newest base that was whole before the instant, whose journal goes to it', () => {
  const all = [base(1, 4), base(3, 6), base(7, 8)];
  expect(chooseBase(all, at(2))).toBe('b1');
  expect(chooseBase(all, at(3))).toBe('b3');
  expect(chooseBase(all, at(8))).toBe('b7');
});

it('falls back on an older one whose journal reaches further', () => {
  expect(chooseBase([base(1, 4), base(3)], at(4))).toBe('b1');
});

it('says what there is where nothing reaches', () => {
  expect(() => chooseBase([base(2, 3)], at(1))).toThrow(/2026-11-02T00:00:00.000Z to 2026-11-03T06:00:00.000Z/);
  expect(() => chooseBase([base(2, 3)], at(3, '07'))).toThrow('does not reach');
  expect(() => chooseBase([], at(1))).toThrow('no base');
});

it('takes a base of which a part is gone for none', async () => {
  const target = mkdtempSync(path.join(tmpdir(), 'parley-test-instants-'));
  const make = (day: number): string => {
    const name = newSnapshotName(at(day));
    mkdirSync(path.join(baseFolder(target, name), 'journal'), { recursive: true });
    for (const part of ['manifest.json', 'manifest.mac', 'base.tar.gz.sealed'])
      writeFileSync(path.join(baseFolder(target, name), part), 'x');
    return name;
  };
  expect(await basesIn(target)).toEqual({ whole: [], broken: [] });
  const [first, half, last] = [make(1), make(2), make(3)];
  mkdirSync(baseFolder(target, `unfinished-${first}`));
  rmSync(path.join(baseFolder(target, half), 'base.tar.gz.sealed'));
  expect(await basesIn(target)).toEqual({ whole: [first, last], broken: [half] });
  rmSync(target, { recursive: true });
});
