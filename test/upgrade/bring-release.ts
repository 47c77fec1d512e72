import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A release as it was called so in the history of this repository. */
export type Released = { readonly release: string; readonly commit: string };

/** The first that knows that a database may be newer and leave it room (ADR 27), as CHANGELOG.md tells it. */
export const FIRST: Released = { release: '0.2.0', commit: 'e261a5d4e664140e6e8fc18ab499464048dcbe58' };

/**
 * The folder of a release, taken out of the history, with its own packages, built by its own means; what was brought
 * once is used again. Throws where the history does not reach so far (a clone with `--depth`).
 */
export function bringRelease({ release, commit }: Released, home: string, say: (line: string) => void): string {
  const folder = path.join(home, 'releases', `${release}-${commit.slice(0, 8)}`);
  const whole = path.join(folder, '.whole');
  if (existsSync(whole)) return folder;
  if (spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`]).status !== 0)
    throw new Error(`Release ${release} (${commit}) is not in this clone: fetch the whole history first`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  say(`Release ${release} is brought from the history, with its packages`);
  const archive = execFileSync('git', ['archive', commit], { maxBuffer: 1 << 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  const { NODE_OPTIONS: _, ...env } = process.env;
  // its own start brings packages and build, and its command line says what it can do
  execFileSync('node', ['start.mjs', 'run', 'apps/cli/main.js', '--help'], {
    cwd: folder,
    env: { ...env, PARLEY_HOME: path.join(folder, '.parley') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(whole, '');
  return folder;
}
