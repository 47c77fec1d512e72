import { setTimeout } from 'node:timers/promises';
import type { Report } from '#infrastructure/embedded/report.js';
import { backOff } from './back-off.js';
import type { Held } from './supervise.js';

/** Milliseconds between two looks at whether it runs. */
const WATCHED = 1_000;

export type Server = Held & { readonly runs: () => boolean };

/**
 * Watches a server that may not be our child (an adopted one tells nobody of its end), and starts it again whenever it
 * is gone, until it is stopped.
 */
export function keepServer(name: string, first: Server, again: () => Promise<Server>, report: Report): Held {
  let server = first;
  const stopping = new AbortController();
  const wait = backOff();
  const pause = (milliseconds: number): Promise<unknown> =>
    setTimeout(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined);
  const over = (): boolean => stopping.signal.aborted;

  const watch = async (): Promise<void> => {
    let done = wait.begin();
    for (;;) {
      while (!over() && server.runs()) await pause(WATCHED);
      if (over()) return;
      const seconds = done();
      report(`✗ ${name} is gone and is started again in ${seconds} s`);
      await pause(seconds * 1_000);
      if (over()) return;
      done = wait.begin();
      await again().then(
        (started) => {
          server = started;
          report(`✓ ${name} is back`);
        },
        (error: unknown) => report(String(error)),
      );
    }
  };
  const watching = watch();
  const end = async (how: (server: Server) => Promise<void>): Promise<void> => {
    stopping.abort();
    await watching;
    await how(server);
  };
  return { stop: () => end((one) => one.stop()), kill: () => end((one) => one.kill()) };
}
