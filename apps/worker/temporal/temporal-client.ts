import { Client, Connection } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import type { TemporalAccess } from '#infrastructure/temporal/temporal-access.js';
import { DISPUTES_QUEUE, workflowIdOf } from '#workflows/contract.js';
import type { again, dispute, wake } from '#workflows/dispute.workflow.js';
import type { Wake } from '../readers/waker.js';

const PATIENCE = 4_000;
/** A run that failed, which only one does that could not follow its history, is followed by another. */
const BEGUN_ANEW = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' } as const;

export type TemporalClient = {
  /** Signals the dispute's workflow, starting it if there is none. */
  readonly wake: Wake;
  /** Tells the dispute's workflow that where these effects go has come back, starting it if it was lost. */
  readonly again: (disputeId: string, keys: readonly string[]) => Promise<void>;
  /** The connection of this process's own workers, while there is one. */
  readonly useWorkers: (connection: NativeConnection | undefined) => void;
  /** Tells one Temporal store from another. */
  readonly namespaceId: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/**
 * Connects when it is first used and again whenever the server is back. Every call throws after 4 s without an answer.
 */
export function openTemporalClient(temporal: TemporalAccess, namespace: string): TemporalClient {
  const connection = Connection.lazy({ ...temporal, connectTimeout: PATIENCE });
  const client = new Client({ connection, namespace });
  const soon = <T>(call: () => Promise<T>): Promise<T> => connection.withDeadline(Date.now() + PATIENCE, call);
  let near: { readonly client: Client; readonly connection: NativeConnection } | undefined;
  const optionsOf = (disputeId: string) => ({
    workflowId: workflowIdOf(disputeId),
    taskQueue: DISPUTES_QUEUE,
    args: [disputeId] as [string],
    retry: BEGUN_ANEW,
  });

  /**
   * Started over the workers' own connection, a workflow has its first task handed back with the answer: no queue, no
   * polling.
   */
  const startHere = async (disputeId: string): Promise<boolean> => {
    if (!near) return false;
    const { client: own, connection: workers } = near;
    const start = () =>
      own.workflow.start<typeof dispute>('dispute', { ...optionsOf(disputeId), requestEagerStart: true });
    return workers.withDeadline(Date.now() + PATIENCE, start).then(
      () => true,
      () => false, // it runs already, or the workers are about to lose Temporal
    );
  };

  return {
    wake: async (disputeId, first = false) => {
      if (first && (await startHere(disputeId))) return;
      const signal = 'wake' satisfies typeof wake.name;
      await soon(() => client.workflow.signalWithStart<typeof dispute>('dispute', { ...optionsOf(disputeId), signal }));
    },
    again: async (disputeId, keys) => {
      const signal = 'again' satisfies typeof again.name;
      const options = { ...optionsOf(disputeId), signal, signalArgs: [keys] as [readonly string[]] };
      await soon(() => client.workflow.signalWithStart<typeof dispute, [readonly string[]]>('dispute', options));
    },
    useWorkers: (workers) =>
      void (near = workers && { connection: workers, client: new Client({ connection: workers, namespace }) }),
    namespaceId: async () => {
      const { namespaceInfo } = await soon(() => connection.workflowService.describeNamespace({ namespace }));
      return namespaceInfo?.id ?? '';
    },
    close: () => connection.close(),
  };
}
