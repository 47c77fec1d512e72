import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and gives its exit code, 128 + n after signal n. Signals that reach us are passed on to it.
 * With `collect` its output goes there (with `errors: 'inherit'` without its stderr), else to our own terminal; with
 * `channel` it can see that we are gone, even after kill -9. When npm, which started us, is killed and passes nothing on,
 * the program is told to end as by SIGTERM. An abort of `signal` kills it, and rejects with an
 * AbortError.
 */
export function run(
  command,
  args,
  { env = process.env, cwd, collect, errors = 'pipe', channel = false, signal: over } = {},
) {
  const stdio = collect ? ['ignore', 'pipe', errors] : ['inherit', 'inherit', 'inherit', ...(channel ? ['ipc'] : [])];
  const child = spawn(command, args, { env, cwd, stdio, ...(over && { signal: over, killSignal: 'SIGKILL' }) });
  if (collect) for (const output of [child.stdout, child.stderr]) output?.on('data', collect);
  const pass = (signal) => child.kill(signal);
  for (const signal of passedOn) process.on(signal, pass);
  const watch = watchNpm(() => pass('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(() => {
    for (const signal of passedOn) process.off(signal, pass);
    clearInterval(watch);
  });
}

/** Our parent changes once it is gone. Started without npm we may outlive a terminal, as every program may. */
function watchNpm(gone) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    gone();
  }, 1_000);
  return timer.unref();
}

/** One that was interrupted is not an error to explain: we end as it did. */
export class Interrupted extends Error {
  constructor(code) {
    super('interrupted');
    this.code = code;
  }
}
