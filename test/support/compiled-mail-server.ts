import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** The mail server as the build makes it, in a folder of its own, to be started and killed as a process. */
export function compileMailServer() {
  mkdirSync('dist', { recursive: true });
  const folder = mkdtempSync(path.resolve('dist', 'mail-server-'));
  execFileSync(process.execPath, [
    'node_modules/@swc/cli/bin/swc.js',
    'apps/mail-server',
    '-d',
    folder,
    '--config-file',
    '.swcrc',
    '--ignore',
    '**/*.spec.ts',
  ]);
  return {
    start: (environment: Readonly<Record<string, string>>) =>
      startProcess(path.join(folder, 'apps/mail-server/main.js'), environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Ready = { readonly smtpPort: number; readonly pagePort: number };

/** Resolves when the process says that it is ready, with its ports. */
async function startProcess(main: string, environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], {
    env: { SMTP_PORT: '0', MAIL_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ready = new Promise<Ready>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const entry = JSON.parse(line) as Ready & { readonly message: string };
      if (entry.message === 'ready') resolve(entry);
    });
    void ended.then((code) => reject(new Error(`The mail server ended with ${code}: ${complaint}`)));
  });
  const { smtpPort, pagePort } = await ready;
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    page: `http://127.0.0.1:${pagePort}`,
    stop: (signal: NodeJS.Signals): Promise<number | null> => {
      child.kill(signal);
      return ended;
    },
  };
}
