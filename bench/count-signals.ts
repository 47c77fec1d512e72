import { Client, Connection } from '@temporalio/client';

/** How often the workflows of these disputes were told to look, starts included, a dispute. */
export async function countSignals(address: string, disputeIds: readonly string[]): Promise<number> {
  const connection = await Connection.connect({ address });
  const { workflow } = new Client({ connection });
  let told = 0;
  for (const disputeId of disputeIds) {
    const workflowId = `dispute-${disputeId}`;
    for await (const { runId } of workflow.list({ query: `WorkflowId = '${workflowId}'` })) {
      const { events } = await workflow.getHandle(workflowId, runId).fetchHistory();
      const signals = (events ?? []).filter((event) => event.workflowExecutionSignaledEventAttributes).length;
      // a start by a signal has it right after; one without was a telling by itself
      told += signals + (events?.[1]?.workflowExecutionSignaledEventAttributes ? 0 : 1);
    }
  }
  await connection.close();
  return told / disputeIds.length;
}
