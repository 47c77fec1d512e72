import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compileCache, compiled } from './compiled.js';

/**
 * The demo platform as the build made it, to be started and killed as a process. Resolves when the process says that it
 * is ready, with its address.
 */
export async function startCompiledDemoPlatform(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [...compiled('apps/demo-platform/main.js')], {
    env: { ...compileCache(), DEMO_PORT: '0', ...environment },
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
