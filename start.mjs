// Brings the packages, Node 24 and the build, then hands over. It runs on Node 18 and uses nothing that has to be
// installed.
//   node start.mjs                     the whole system on this machine
//   node start.mjs --watch             and Prometheus, which watches it, and Grafana where it is installed
//   node start.mjs test [jest's]       the tests
//   node start.mjs run <file.js> [its] a program of dist, such as apps/cli/main.js
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringNode } from './tools/start/bring-node.mjs';
import { bringPackages } from './tools/start/bring-packages.mjs';
import { build } from './tools/start/build.mjs';
import { Interrupted, run } from './tools/start/run.mjs';
import { runTests } from './tools/start/run-tests.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const home = path.resolve(root, process.env.PARLEY_HOME || '.parley');
const [what, ...rest] = process.argv.slice(2);

async function main() {
  const isStart = what === undefined || (what === '--watch' && rest.length === 0);
  if (!isStart && what !== 'test' && !(what === 'run' && rest.length > 0))
    throw new Error('Say nothing, `--watch`, `test`, or `run <file.js>`');
  await bringPackages(root, home);
  const node = await bringNode(root, home);
  await build(root, node, home);
  // what starts again has been compiled before
  process.env.NODE_COMPILE_CACHE ??= path.join(root, 'dist/compile-cache');
  if (what === 'test') return runTests(root, node, rest);
  if (what === 'run')
    return run(node, ['--enable-source-maps', path.join(root, 'dist', rest[0]), ...rest.slice(1)], { cwd: root });
  const standalone = path.join(root, 'dist/apps/standalone/main.js');
  return run(node, ['--enable-source-maps', standalone, ...process.argv.slice(2)], {
    cwd: root,
    channel: true,
  });
}

main().then(
  (code) => process.exit(code),
  (error) => {
    if (!(error instanceof Interrupted)) console.error(`\n${error.message}`);
    process.exit(error instanceof Interrupted ? error.code : 1);
  },
);
