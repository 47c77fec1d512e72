import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { setTimeout } from 'node:timers/promises';
import type { TemporalAccess } from '#infrastructure/temporal/temporal-access.js';

export type WorkersParts = {
  readonly temporal: TemporalAccess;
  /** None where this process has nothing to do for Temporal; then it is not connected to either. */
  readonly options: readonly WorkerOptions[];
  readonly report: (error: unknown) => void;
  /** The connection that the workers have, undefined while there is none. */
  readonly onChange: (connection: NativeConnection | undefined) => void;
  /** A worker has failed and never ends: only another process can make it anew. */
  readonly onStuck: () => void;
};

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 5_000;
const DETECTORS = 1_000;
const ENDING = 5_000;

/**
 * Runs the Temporal workers whenever a server is there. If there is none yet, or one is lost for good, all are made
 * anew with back-off; nothing else waits for that.
 */
export function keepWorkers({ temporal, options, report, onChange, onStuck }: WorkersParts): {
  readonly stop: () => Promise<void>;
} {
  const stopping = new AbortController();
  const { signal } = stopping;

  const runOnce = async (): Promise<void> => {
    const connection = await NativeConnection.connect(temporal);
    const workers: Worker[] = [];
    const ended = new AbortController();
    const shutDown = (): void => {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    };
    try {
      for (const one of options) workers.push(await Worker.create({ ...one, connection }));
      signal.throwIfAborted();
      const running = workers.map((worker) => worker.run());
      signal.addEventListener('abort', shutDown, { once: true });
      onChange(connection);
      void whenStuck(workers, ended.signal).then(onStuck, () => undefined);
      // one that ends takes the others with it: they share the connection
      await Promise.race(running).catch(() => undefined);
      shutDown();
      for (const end of await Promise.allSettled(running)) if (end.status === 'rejected') throw end.reason;
    } finally {
      await Promise.all(workers.map(letGo));
      ended.abort();
      signal.removeEventListener('abort', shutDown);
      onChange(undefined);
      await connection.close();
    }
  };

  const keep = async (): Promise<void> => {
    let pause = FIRST_PAUSE;
    while (!signal.aborted) {
      const began = performance.now();
      await runOnce().catch((error: unknown) => {
        if (!signal.aborted) report(error);
      });
      if (performance.now() - began > 60_000) pause = FIRST_PAUSE; // it had worked for a while
      if (!signal.aborted) await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
  };
  const kept = options.length > 0 ? keep() : Promise.resolve();
  return {
    stop: async () => {
      stopping.abort();
      await kept;
    },
  };
}

/**
 * Resolves when one has failed and its run does not end: the SDK then waits for polls that nobody makes any more. It
 * happens where the server no longer knows the namespace, as when its store was lost. Rejects at the signal.
 */
const whenStuck = async (workers: readonly Worker[], signal: AbortSignal): Promise<void> => {
  while (!workers.some((worker) => worker.getState() === 'FAILED')) await setTimeout(DETECTORS, undefined, { signal });
  await setTimeout(ENDING, undefined, { signal });
};

/** A worker that was made and never ran holds the connection: only a run can end it. */
const letGo = async (worker: Worker): Promise<void> => {
  if (worker.getState() !== 'INITIALIZED') return;
  const run = worker.run();
  worker.shutdown();
  await run.catch(() => undefined); // what is thrown first is what counts
};
