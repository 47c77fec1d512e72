import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compileCache, compiled } from './compiled.js';

type Ready = { readonly smtpPort: number; readonly pagePort: number };

/**
 * The mail server as the build made it, to be started and killed as a process. Resolves when the process says that it
 * is ready, with its ports.
 */
export async function startCompiledMailServer(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...compiled('apps/mail-server/main.js')], {
    env: { ...compileCache(), SMTP_PORT: '0', MAIL_PORT: '0', ...environment },
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
