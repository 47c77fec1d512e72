import { Client, Connection } from '@temporalio/client';
import { DISPUTES_QUEUE, workflowIdOf } from '#workflows/contract.js';
import type { dispute, wake } from '#workflows/dispute.workflow.js';
import type { Wake } from '../readers/waker.js';

const PATIENCE = 4_000;

export type TemporalClient = {
  /** Signals the dispute's workflow, starting it if there is none. */
  readonly wake: Wake;
  /** Tells one Temporal store from another. */
  readonly namespaceId: () => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Connects when it is first used and again whenever the server is back. Every call throws after 4 s without an answer. */
export function openTemporalClient(address: string, namespace: string): TemporalClient {
  const connection = Connection.lazy({ address, connectTimeout: PATIENCE });
  const client = new Client({ connection, namespace });
  const soon = <T>(call: () => Promise<T>): Promise<T> => connection.withDeadline(Date.now() + PATIENCE, call);
  return {
    wake: async (disputeId) => {
      const options = {
        workflowId: workflowIdOf(disputeId),
        taskQueue: DISPUTES_QUEUE,
        args: [disputeId] as [string],
        signal: 'wake' satisfies typeof wake.name,
      };
      await soon(() => client.workflow.signalWithStart<typeof dispute>('dispute', options));
    },
    namespaceId: async () => {
      const { namespaceInfo } = await soon(() => connection.workflowService.describeNamespace({ namespace }));
      return namespaceInfo?.id ?? '';
    },
    close: () => connection.close(),
  };
}
