import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { openLog, sizeOf, tailOf } from '#infrastructure/embedded/log-file.js';

/**
 * Runs `parley <args>` to its end and gives what it wrote to stdout. Throws with the end of what it wrote to stderr,
 * which goes to the log.
 * `signal` ends it.
 */
export async function runCommand(
  cli: readonly string[],
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  home: string,
  signal?: AbortSignal,
): Promise<string> {
  const logFile = path.join(home, 'logs/commands.log');
  const before = sizeOf(logFile);
  const log = openLog(logFile);
  const child = spawn(process.execPath, [...cli, ...args], {
    env,
    stdio: ['ignore', 'pipe', log, 'ipc'],
    detached: true,
    ...(signal && { signal }),
  });
  closeSync(log);
  const ended = new Promise<number | string | null>((resolve, reject) =>
    child.once('error', reject).once('close', (code, signal) => resolve(code ?? signal)),
  );
  const [output, code] = await Promise.all([text(child.stdout!), ended]);
  if (code !== 0)
    throw new Error(
      `\`parley ${args.join(' ')}\` ended with ${code}. The end of its log, ${logFile}:\n${tailOf(logFile, before) || output}`,
    );
  return output;
}
