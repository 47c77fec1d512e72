import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startImage } from './start-image.js';
import { stagesOf } from './read-dockerfile.js';

/**
 * `npm run test:image`: the Dockerfile without an engine. Each instruction of the first stage is carried out as a
 * process in a folder that holds what is committed and nothing else; then only what the second stage copies is laid
 * into another, and its command started there, as nobody where we are root, on a new database. apt-get and the images
 * that it begins from are not tried.
 */
const say = (line: string): void => console.log(line);
const folder = mkdtempSync(path.join(tmpdir(), 'parley-image-'));
chmodSync(folder, 0o755);
const [context, build, image] = ['context', 'build', 'image'].map((name) => path.join(folder, name)) as [
  string,
  string,
  string,
];
for (const one of [context, build, image]) mkdirSync(one);
const size = (of: string): string => execFileSync('du', ['-sh', of], { encoding: 'utf8' }).split('\t')[0] ?? '';
const [building = [], runtime = []] = stagesOf(readFileSync('Dockerfile', 'utf8'));

try {
  execFileSync('sh', ['-c', `git archive HEAD | tar -x -C '${context}'`]);
  for (const ignored of readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line !== ''))
    rmSync(path.join(context, ignored), { recursive: true, force: true });
  for (const { verb, rest } of building) {
    const begun = performance.now();
    if (verb === 'COPY') {
      const names = rest.split(' ');
      for (const name of names.slice(0, -1))
        cpSync(path.join(context, name), name === '.' ? build : path.join(build, name), { recursive: true });
    } else if (verb === 'RUN') {
      const PATH = [path.join(build, 'node_modules/.bin'), path.dirname(process.execPath), process.env['PATH']].join(
        ':',
      );
      const { status, stdout, stderr } = spawnSync('sh', ['-ec', rest], {
        cwd: build,
        env: { PATH, HOME: process.env['HOME'] },
        encoding: 'utf8',
        maxBuffer: 64 << 20,
      });
      if (status !== 0)
        throw new Error(`RUN ${rest} ended with ${status}:\n${stdout.slice(-2_000)}${stderr.slice(-4_000)}`);
    }
    say(`✓ ${verb} ${rest.slice(0, 80)} (${((performance.now() - begun) / 1_000).toFixed(0)} s)`);
  }
  for (const { verb, rest } of runtime.filter((one) => one.verb === 'COPY' && one.rest.startsWith('--from=build'))) {
    const [from = '', to = ''] = rest.split(' ').filter((word) => !word.startsWith('--'));
    const source = path.join(build, path.relative('/parley', from));
    if (!existsSync(source)) throw new Error(`${verb} ${rest}: there is no ${from}`);
    cpSync(source, path.join(image, path.resolve('/parley', to), to.endsWith('/') ? path.basename(from) : ''), {
      recursive: true,
      verbatimSymlinks: true,
    });
    say(`✓ ${verb} ${from}: ${size(source)}`);
  }
  say(`  together ${size(image)}`);
  const command = JSON.parse(runtime.find(({ verb }) => verb === 'CMD')?.rest ?? '[]') as readonly string[];
  await startImage({ image, command, folder, say });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say('\n1 passed, 0 failed');
process.exit(0);
