import { existsSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { step } from './step.mjs';

const release = '24.21.0';
const leastMajor = 24;

/**
 * The Node that runs everything: the packages' own, else this one if it is new enough, else one fetched once into the
 * state folder.
 */
export async function bringNode(root, home) {
  const packaged = path.join(root, 'node_modules/.bin/node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= leastMajor) return process.execPath;
  const folder = path.join(home, 'node');
  const fetched = path.join(folder, 'node_modules/node/bin/node');
  if (!existsSync(fetched)) {
    const { command, first, env } = npm(home);
    const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts=false'];
    await step(
      `Fetching Node ${release}`,
      command,
      [...first, 'install', '--prefix', folder, ...quiet, `node@${release}`],
      { env },
    );
  }
  return fetched;
}
