import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Language, Step } from './languages.js';

export type Ended = { readonly code: number; readonly said: string };

/** Runs one step of a language in its folder. Its output is told when it is over. */
export async function runStep(
  { name, environment }: Language,
  [program, ...args]: Step,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: path.resolve('clients', name),
    env: { ...process.env, ...environment, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: 127, said: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** Whether this machine can build it. */
export const isBuildable = ({ probe: [program, ...args] }: Language): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
