import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { KEPT_ALIVE } from '#infrastructure/database/kept-alive.js';

/**
 * Calls back after every batch that was appended (channel `log`), whenever a clock was moved (channel `clock`), when
 * sessions of somebody ended (channel `session`), or when something was queued to be sent (channel `queue`). The connection may be lost: followers look by themselves as well.
 */
export type Listening = {
  readonly onAppend: (callback: () => void) => void;
  /** Whether the connection stands, so that nobody need look by himself. */
  readonly isOn: () => boolean;
  readonly close: () => Promise<void>;
};

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/**
 * Rejects if the database is not there at first. A connection lost later is reported and opened again, ever more slowly
 * up to every 10 s.
 */
export async function listen(
  connectionString: string,
  report: (error: unknown) => void,
  channel: 'log' | 'clock' | 'session' | 'queue' = 'log',
): Promise<Listening> {
  const callbacks: (() => void)[] = [];
  const callBack = (): void => callbacks.forEach((callback) => callback());
  const closing = new AbortController();

  const connect = async (): Promise<pg.Client> => {
    const opened = new pg.Client({ connectionString, ...KEPT_ALIVE });
    opened.on('notification', callBack);
    opened.on('error', report);
    await opened.connect();
    await opened.query(`LISTEN ${channel}`);
    opened.once('end', () => {
      on = false;
      reconnecting = reconnect();
    });
    on = true;
    return opened;
  };
  const reconnect = async (): Promise<void> => {
    for (let pause = FIRST_PAUSE; !closing.signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      await setTimeout(pause, undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return;
      try {
        client = await connect();
        callBack(); // something may have been appended meanwhile
        return;
      } catch (error) {
        report(error);
      }
    }
  };

  let on = false;
  let reconnecting = Promise.resolve();
  let client = await connect();
  return {
    onAppend: (callback) => void callbacks.push(callback),
    isOn: () => on,
    close: async () => {
      closing.abort();
      await reconnecting;
      await client.end();
    },
  };
}
