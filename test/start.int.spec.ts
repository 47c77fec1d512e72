import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { until } from './support/until.js';

// The real start.mjs over a small package of its own, with the real npm and the real Jest.
const root = mkdtempSync(path.join(realpathSync(tmpdir()), 'parley-start-'));
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
};
const launch = (...args: readonly string[]) => {
  const { npm_execpath: _, JEST_WORKER_ID: __, ...env } = process.env;
  const child = spawn(process.execPath, ['start.mjs', ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const done = Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { child, done: done.then(([output, errors, code]) => ({ output, errors, code })) };
};
const start = (...args: readonly string[]) => launch(...args).done;

beforeAll(() => {
  cpSync('start.mjs', path.join(root, 'start.mjs'));
  cpSync('tools/start', path.join(root, 'tools/start'), { recursive: true });
  const described = { name: 'small', version: '1.0.0', type: 'module', dependencies: { part: 'file:part' } };
  const packages = { '': described, 'node_modules/part': { resolved: 'part', link: true }, part: { version: '1.0.0' } };
  write('part/package.json', JSON.stringify({ name: 'part', version: '1.0.0' }));
  write(
    'package.json',
    JSON.stringify({
      ...described,
      scripts: { build: 'node build.mjs' },
      jest: { testMatch: ['**/*.case.mjs'], runner: path.resolve('test/support/runner.mjs') },
    }),
  );
  write('package-lock.json', JSON.stringify({ ...described, lockfileVersion: 3, requires: true, packages }));
  write(
    'build.mjs',
    "import { cpSync } from 'node:fs';\ncpSync('apps', 'dist/apps', { recursive: true });\nconsole.log('built');",
  );
  write('apps/hello.js', 'console.log(process.argv.slice(2).join(" and "));\nprocess.exit(3);');
  write(
    'apps/wait.js',
    "process.on('SIGTERM', () => process.exit(7));\nconsole.log('waits');\nsetInterval(() => undefined, 1_000);",
  );
  write('apps/standalone/bring-temporal.js', "console.log('/where/temporal/is');");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('installs, builds and hands over, with progress beside what was asked for', async () => {
  const { output, errors, code } = await start('run', 'apps/hello.js', 'ana', 'ben');
  expect([output, code]).toEqual(['ana and ben\n', 3]);
  expect(errors).toMatch(/✓ Installing the packages \d+ s\n[\s\S]*✓ Building \d+ s\n/);
}, 60_000);

it('does nothing of it again while nothing has changed, and builds when a source has', async () => {
  expect((await start('run', 'apps/hello.js', 'ana')).errors).toBe('');
  write('apps/hello.js', 'console.log("changed");');
  rmSync(path.join(root, 'apps/wait.js'));
  const { output, errors } = await start('run', 'apps/hello.js');
  expect([output, errors]).toEqual(['changed\n', expect.stringContaining('✓ Building')]);
  expect(existsSync(path.join(root, 'dist/apps/wait.js'))).toBe(false);
}, 60_000);

it('shows what the build said when it fails, and tries again the next time', async () => {
  write('build.mjs', "console.log('a semicolon is missing');\nprocess.exit(1);");
  write('apps/other.js', '');
  for (const _ of [1, 2]) {
    const { errors, code } = await start('run', 'apps/hello.js');
    expect(code).toBe(1);
    expect(errors).toContain('a semicolon is missing');
  }
  write('build.mjs', "import { cpSync } from 'node:fs';\ncpSync('apps', 'dist/apps', { recursive: true });");
}, 60_000);

it('passes signals on and ends with the code of what it started', async () => {
  write(
    'apps/wait.js',
    "process.on('SIGTERM', () => process.exit(7));\nconsole.log('waits');\nsetInterval(() => undefined, 1_000);",
  );
  const { child, done } = launch('run', 'apps/wait.js');
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await until('it waits', () => said.includes('waits'));
  child.kill('SIGTERM');
  expect((await done).code).toBe(7);
}, 60_000);

it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  'ends what runs when npm, which started it, gets %s',
  async (signal) => {
    const file = path.join(root, `told-${signal}`);
    write(
      'apps/standalone/main.js',
      `import { writeFileSync } from 'node:fs';
       const end = () => { writeFileSync(${JSON.stringify(file)}, 'told'); process.exit(0); };
       for (const one of ['SIGTERM', 'SIGINT']) process.on(one, end);
       console.log('runs');
       setInterval(() => undefined, 1_000);`,
    );
    const described = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const ours = JSON.parse(readFileSync('package.json', 'utf8')) as typeof described;
    const scripts = { ...described.scripts, start: ours.scripts['start'] };
    write('package.json', JSON.stringify({ ...described, scripts }));
    const child = spawn('npm', ['start'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
    await until('it runs', () => said.includes('runs'));
    child.kill(signal);
    await until('it was told', () => existsSync(file));
  },
  60_000,
);

describe('the last line of the tests', () => {
  const lastLine = (output: string): string | undefined => output.trimEnd().split('\n').at(-1);
  beforeAll(() => {
    for (const name of ['jest', 'jest-light-runner'])
      symlinkSync(realpathSync(path.join('node_modules', name)), path.join(root, 'node_modules', name));
  });

  it('counts them, and the code is 0 when all passed; Temporal is handed in', async () => {
    write('cases/good.case.mjs', "it('passes', () => expect(process.env.TEMPORAL).toBe('/where/temporal/is'));");
    const { output, code } = await start('test');
    expect([lastLine(output), code]).toEqual(['1 passed, 0 failed', 0]);
  }, 60_000);

  it('counts what failed, what was skipped, and a suite that does not load', async () => {
    write('cases/bad.case.mjs', "it('fails', () => expect(1).toBe(2));\nit.skip('is skipped', () => undefined);");
    write('cases/broken.case.mjs', "import './nowhere.mjs';");
    const { output, code } = await start('test');
    expect([lastLine(output), code]).toEqual(['1 passed, 2 failed, 1 skipped', 1]);
  }, 60_000);

  it('counts what a test has left open as a failure', async () => {
    write('cases/open.case.mjs', "it('leaves a timer', () => void setTimeout(() => undefined, 600_000));");
    const { output, code } = await start('test', 'open.case', '-i');
    expect([lastLine(output), code]).toEqual(['1 passed, 1 failed', 1]);
    rmSync(path.join(root, 'cases/open.case.mjs'));
  }, 60_000);

  it('counts a program that a test has left behind as a failure, names it, and ends it', async () => {
    write('left.mjs', "console.log('left');\nsetInterval(() => undefined, 1_000);");
    write(
      'cases/left.case.mjs',
      `import { spawn } from 'node:child_process';
       it('leaves a program, which holds what the run writes to open', () =>
         spawn(process.execPath, ['left.mjs'], { detached: true, stdio: ['ignore', 1, 2] }).unref());`,
    );
    const { output, errors, code } = await start('test', 'left.case', '-i');
    expect([lastLine(output), code]).toEqual(['1 passed, 1 failed', 1]);
    expect(errors).toMatch(/left this behind.*left\.mjs/);
    rmSync(path.join(root, 'cases/left.case.mjs'));
  }, 60_000);

  it('is a failure when there was nothing to test', async () => {
    const { output, code } = await start('test', 'no-such-file');
    expect([lastLine(output), code]).toEqual([expect.stringMatching(/^0 passed, \d failed$/), 1]);
  }, 60_000);
});
