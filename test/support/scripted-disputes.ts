import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { CANNOT_GO_ON } from '../../apps/worker/temporal/worker-options.js';
import {
  DISPUTES_QUEUE,
  EFFECT_QUEUES,
  workflowIdOf,
  type EffectKind,
  type Look,
  type Outcome,
} from '../../workflows/contract.js';
import type { dispute } from '../../workflows/dispute.workflow.js';
import { bundleWorkflows } from './workflow-bundle.js';

/**
 * The workflow on a real Temporal server, with activities that play from a script: what each dispute is owed, and what
 * was asked of it.
 */
export async function openScriptedDisputes(address: string) {
  const looks = new Map<string, () => Promise<Look>>();
  const outcomes = new Map<string, Outcome>();
  const submitted: string[] = [];
  const performed: string[] = [];
  const performing = new Map<string, () => Promise<void>>();
  const workflowBundle = await bundleWorkflows();
  const identity = 'scripted'; // recorded with the history, so not this machine's
  const [connection, native] = [await Connection.connect({ address }), await NativeConnection.connect({ address })];
  const client = new Client({ connection, identity });
  const activities = {
    look: (disputeId: string) => looks.get(disputeId)?.() ?? Promise.reject(new Error(`no ${disputeId}`)),
    submit: async (disputeId: string, key: string): Promise<Outcome> => {
      submitted.push(`${disputeId} ${key}`);
      return outcomes.get(key) ?? 'recorded';
    },
    perform: async (disputeId: string, key: string) => {
      performed.push(`${disputeId} ${key}`);
      await performing.get(key)?.();
    },
  };
  const kinds = Object.keys(EFFECT_QUEUES) as EffectKind[];
  const workers = [
    await Worker.create({
      connection: native,
      taskQueue: DISPUTES_QUEUE,
      workflowBundle,
      activities,
      shutdownForceTime: '2s',
      identity,
      workflowFailureErrorTypes: CANNOT_GO_ON,
    }),
    ...(await Promise.all(
      kinds.map((kind) =>
        Worker.create({
          connection: native,
          taskQueue: EFFECT_QUEUES[kind],
          activities,
          shutdownForceTime: '2s',
          identity,
        }),
      ),
    )),
  ];
  const running = workers.map((worker) => worker.run());
  return {
    client,
    looks,
    outcomes,
    submitted,
    performed,
    performing,
    wake: (
      disputeId: string,
      options: { readonly args?: [string, number]; readonly workflowTaskTimeout?: '1s' } = {},
    ) =>
      client.workflow.signalWithStart<typeof dispute>('dispute', {
        workflowId: workflowIdOf(disputeId),
        taskQueue: DISPUTES_QUEUE,
        args: [disputeId],
        signal: 'wake',
        ...options,
      }),
    stop: async (): Promise<void> => {
      for (const worker of workers) worker.shutdown();
      await Promise.allSettled(running);
      await Promise.all([native.close(), connection.close()]);
    },
  };
}

export type ScriptedDisputes = Awaited<ReturnType<typeof openScriptedDisputes>>;

export const nothing: Look = { effects: [], deadlines: [] };
export const effect = (key: string, kind: EffectKind = 'ask-platform'): Look['effects'][number] => ({ key, kind });
