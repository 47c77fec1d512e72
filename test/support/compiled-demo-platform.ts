import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The demo platform as the build makes it, in a folder of its own, to be started and killed as a process. */
export function compileDemoPlatform() {
  mkdirSync('dist', { recursive: true });
  const folder = mkdtempSync(path.resolve('dist', 'demo-platform-'));
  execFileSync(process.execPath, [
    'node_modules/@swc/cli/bin/swc.js',
    'apps/demo-platform',
    '-d',
    folder,
    '--config-file',
    '.swcrc',
    '--ignore',
    '**/*.spec.ts',
  ]);
  return {
    start: (environment: Readonly<Record<string, string>>) =>
      startProcess(path.join(folder, 'apps/demo-platform/main.js'), environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Resolves when the process says that it is ready, with its address. */
async function startProcess(main: string, environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], {
    env: { DEMO_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const { message, port } = JSON.parse(line) as { readonly message: string; readonly port: number };
      if (message === 'ready') resolve(`http://127.0.0.1:${port}`);
    });
    void ended.then((code) => reject(new Error(`The demo platform ended with ${code}: ${complaint}`)));
  });
  return {
    url,
    stop: (signal: NodeJS.Signals): Promise<number | null> => {
      child.kill(signal);
      return ended;
    },
  };
}
