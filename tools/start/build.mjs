import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { step } from './step.mjs';

const sources = ['apps', 'libs', 'workflows', 'test', 'bench', 'tools', 'package.json', 'package-lock.json', '.swcrc'];

/**
 * Builds into dist when a source is not as it was at the last build: names, sizes and times are compared, which takes
 * milliseconds.
 */
export async function build(root, node, home) {
  const marker = path.join(root, 'dist/.built-from');
  const found = createHash('sha256');
  for (const name of sources) look(path.join(root, name), (line) => found.update(line));
  const wanted = found.digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  // what is no longer in the sources must not be found there
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const { command, first, env } = npm(home);
  const searched = [path.dirname(node), env.PATH].join(path.delimiter);
  await step('Building', command, [...first, 'run', 'build'], { cwd: root, env: { ...env, PATH: searched } });
  writeFileSync(marker, wanted);
}

function look(name, tell) {
  const found = statSync(name, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) for (const inner of readdirSync(name).sort()) look(path.join(name, inner), tell);
  else if (!name.endsWith('.spec.ts')) tell(`${name} ${found.size} ${found.mtimeMs}\n`);
}
