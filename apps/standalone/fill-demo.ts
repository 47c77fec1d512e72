import type { Report } from '#infrastructure/embedded/report.js';
import { runCommand } from './run-command.js';
import type { Held } from './supervise.js';

/**
 * Fills the demo association behind one’s back; how far it is, the start page tells. Ended with us, it goes on where it
 * was at the next start.
 */
export function fillDemo(cli: readonly string[], env: NodeJS.ProcessEnv, home: string, report: Report): Held {
  const ending = new AbortController();
  const filling = runCommand(cli, ['demo', 'load'], env, home, ending.signal).then(
    () => undefined,
    (error: unknown) => {
      if (!ending.signal.aborted) report(`✗ the demo was not filled: ${String(error)}`);
    },
  );
  const stop = (): Promise<void> => {
    ending.abort();
    return filling;
  };
  return { stop, kill: stop };
}
