import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const LAST = 20; // lines of what it said: before them stand the packages that it compiled

/**
 * Runs Go to its end and gives back what it printed; `getsOn` is called whenever it says something. Throws with what it
 * said last, or that it is not there.
 */
export async function runGo(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  getsOn: () => void = () => undefined,
): Promise<string> {
  const child = spawn('go', args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr.on('data', getsOn);
  const ended = new Promise<number | null>((resolve, reject) => {
    child
      .once('close', resolve)
      .once('error', (cause) =>
        reject(new Error(`Go is needed (1.26.8 or newer on the PATH): ${cause.message}`, { cause })),
      );
  });
  const [printed, said, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) {
    const last = said.trim().split('\n').slice(-LAST).join('\n');
    throw new Error(`go ${args.join(' ')} failed:\n${last || printed.trim() || code}`);
  }
  return printed;
}

/**
 * Builds programs of one Go module, whose names end with `@version`, into a folder; `getsOn` is called with each package
 * that is being compiled. The module must have no replace directives, or Go does not install it by name.
 */
export async function installGo(
  packages: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
  getsOn?: () => void,
): Promise<void> {
  const building = { ...env, GOBIN: path.resolve(folder), CGO_ENABLED: '0', GOFLAGS: '-mod=mod' };
  await runGo(['install', '-v', ...packages], building, getsOn);
}
