import { Connection } from '@temporalio/client';
import { DISPUTES_QUEUE, EFFECT_QUEUES } from '#workflows/contract.js';
import type { Config } from './config.js';

export type Queues = Readonly<Record<string, number>> | 'not reachable';

/** Tasks that wait for a worker, by queue. */
export async function queueDepths({ temporal, temporalNamespace: namespace }: Config): Promise<Queues> {
  if (temporal === undefined) return 'not reachable';
  const connection = await Connection.connect({ ...temporal, connectTimeout: 2_000 }).catch(() => undefined);
  if (!connection) return 'not reachable';
  try {
    const depths = [DISPUTES_QUEUE, ...Object.values(EFFECT_QUEUES)].map(async (name) => {
      const depthOf = async (taskQueueType: 1 | 2): Promise<number> => {
        const { stats } = await connection.workflowService.describeTaskQueue({
          namespace,
          taskQueue: { name },
          taskQueueType,
          reportStats: true,
        });
        return Number(stats?.approximateBacklogCount ?? 0);
      };
      return [name, (await depthOf(1)) + (await depthOf(2))] as const;
    });
    return Object.fromEntries(await Promise.all(depths));
  } catch {
    return 'not reachable';
  } finally {
    await connection.close();
  }
}
