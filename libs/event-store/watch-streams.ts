import { clearTimeout, setTimeout } from 'node:timers';
import { follow, type Following } from './follow.js';
import { listen, type Listening } from './listen.js';
import type { Database } from './types.js';

/** How far streams are, by id. */
export type Versions = Readonly<Record<string, number>>;

export type StreamWatch = {
  /**
   * Resolves with how far these streams are as soon as one of them is beyond its version; undefined after so many
   * milliseconds. Who waits has been let in before.
   */
  readonly beyond: (known: Versions, milliseconds: number) => Promise<Versions | undefined>;
  /** Nobody waits any longer, nor will: before a process ends. */
  readonly endWaits: () => void;
  readonly close: () => Promise<void>;
};

type Waiter = { readonly known: Versions; readonly end: (grown?: Versions) => void };

/** So many wait at once; whoever comes then is answered without waiting. */
const MOST = 2_000;
/** Milliseconds after which it looks without having been called. */
const IDLE = 1_000;

/**
 * Lets many wait for streams to grow: one query for all of them after each batch of appends, on a connection opened
 * when first somebody waits.
 */
export function watchStreams(
  database: Database,
  connectionString: string,
  report: (error: unknown) => void,
): StreamWatch {
  const waiting = new Set<Waiter>();
  let ended = false;
  let look = (): void => undefined;
  let watching: Promise<{ readonly following: Following; readonly listening: Listening | undefined }> | undefined;

  const pass = async (): Promise<number> => {
    if (waiting.size === 0) return 0;
    const { rows } = await database.query<{ streamId: string; version: number }>({
      name: 'stream-versions',
      text: 'SELECT stream_id AS "streamId", version FROM log.stream WHERE stream_id = ANY ($1::uuid[])',
      values: [[...new Set([...waiting].flatMap(({ known }) => Object.keys(known)))]],
    });
    const now: Versions = Object.fromEntries(rows.map(({ streamId, version }) => [streamId, version]));
    for (const { known, end } of [...waiting])
      if (Object.entries(known).some(([streamId, version]) => (now[streamId] ?? 0) > version)) end(now);
    return 0;
  };
  const begin = async () => {
    const listening = await listen(connectionString, report).catch((error: unknown) => (report(error), undefined));
    const onAppend = (callback: () => void): void => {
      look = callback;
      listening?.onAppend(callback);
    };
    return { following: follow(pass, IDLE, report, { onAppend }), listening };
  };
  const wait = (known: Versions, milliseconds: number): Promise<Versions | undefined> =>
    new Promise((resolve) => {
      const end = (grown?: Versions): void => {
        clearTimeout(timer);
        waiting.delete(waiter);
        resolve(grown);
      };
      const timer = setTimeout(end, milliseconds);
      const waiter = { known, end };
      waiting.add(waiter);
      look(); // one may have grown since it was read
    });

  return {
    beyond: async (known, milliseconds) => {
      if (ended || waiting.size >= MOST) return undefined;
      await (watching ??= begin());
      return ended ? undefined : wait(known, milliseconds);
    },
    endWaits: () => {
      ended = true;
      for (const { end } of [...waiting]) end();
    },
    close: async () => {
      const { following, listening } = (await watching) ?? {};
      await following?.stop();
      await listening?.close();
    },
  };
}
