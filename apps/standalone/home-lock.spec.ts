import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lockHome } from './home-lock.js';

const newHome = (): string => mkdtempSync(path.join(tmpdir(), 'parley-lock-'));
const lockOf = (home: string): string => path.join(home, 'supervisor.json');

it('lets one process have the folder, until it lets go', () => {
  const home = newHome();
  const unlock = lockHome(home, () => undefined);
  expect(() => lockHome(home, () => undefined)).toThrow(`Parley already runs on ${home} (process ${process.pid})`);
  unlock();
  expect(readdirSync(home)).toEqual([]);
});

it('takes it from one that was killed', () => {
  const home = newHome();
  writeFileSync(lockOf(home), JSON.stringify({ pid: 2 ** 22 + 1, name: 'node', startedAt: 'long ago' }));
  const said: string[] = [];
  lockHome(home, (line) => said.push(line))();
  expect(said).toEqual([]);
});

it.each(['', '{"pid": 12', '[]', '\0\0\0\0', '{"pid":"twelve"}'])(
  'sets a damaged note aside with a sentence, and goes on: %j',
  (damaged) => {
    const home = newHome();
    writeFileSync(lockOf(home), damaged);
    const said: string[] = [];
    lockHome(home, (line) => said.push(line))();
    expect(said).toEqual([expect.stringContaining(`set aside as ${lockOf(home)}.damaged`)]);
    expect(readdirSync(home)).toEqual(['supervisor.json.damaged']);
    expect(readFileSync(`${lockOf(home)}.damaged`, 'utf8')).toBe(damaged);
  },
);
