import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import {
  bundleWorkflowCode,
  DefaultLogger,
  makeTelemetryFilterString,
  NativeConnection,
  Runtime,
  Worker,
} from '@temporalio/worker';
import { newId } from '#infrastructure/ids.js';

export type BareWorkflows = {
  /** Wakes one that was never there; resolves when Temporal has acknowledged it. */
  readonly begin: () => Promise<Begun>;
  readonly close: () => Promise<void>;
};

/** `finished` gives the milliseconds from the wake until its only activity was carried out; rejects after 90 s. */
export type Begun = { readonly finished: Promise<number> };

const QUEUE = 'bench-bare';
const PATIENCE = 90_000;

/**
 * The peer of a dispute's workflow on the same Temporal server: one workflow with one activity, with the worker's own
 * sizes.
 */
export async function openBareWorkflows(address: string): Promise<BareWorkflows> {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' }), forward: {} },
    },
  });
  const waiting = new Map<string, () => void>();
  const native = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    connection: native,
    taskQueue: QUEUE,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('./workflows.js', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
    }),
    activities: { finish: async (id: string) => waiting.get(id)?.() },
    maxCachedWorkflows: 400,
    maxConcurrentWorkflowTaskExecutions: 24,
    maxConcurrentWorkflowTaskPolls: 6,
    maxConcurrentActivityTaskExecutions: 24,
    maxConcurrentActivityTaskPolls: 3,
    workflowThreadPoolSize: 1,
  });
  const ended = worker.run();
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  return {
    begin: async () => {
      const id = newId();
      const begun = performance.now();
      const finished = new Promise<number>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`No activity in ${PATIENCE} ms`)), PATIENCE);
        waiting.set(id, () => {
          clearTimeout(late);
          waiting.delete(id);
          resolve(performance.now() - begun);
        });
      });
      await client.workflow.signalWithStart('bare', {
        workflowId: `bare-${id}`,
        taskQueue: QUEUE,
        args: [id],
        signal: 'wake',
      });
      return { finished };
    },
    close: async () => {
      worker.shutdown();
      await ended;
      await connection.close();
      await native.close();
    },
  };
}
