import { defineSignal, proxyActivities, setHandler } from '@temporalio/workflow';

const { finish } = proxyActivities<{ finish: (id: string) => Promise<void> }>({ startToCloseTimeout: '30s' });

export const wake = defineSignal('wake');

/** The least that a dispute could be: woken, it carries out one activity and ends. */
export async function bare(id: string): Promise<void> {
  setHandler(wake, () => undefined);
  await finish(id);
}
