import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { DISPUTES_QUEUE, workflowIdOf } from '#workflows/contract.js';
import { nothing, openScriptedDisputes } from '../../../test/support/scripted-disputes.js';
import { startTemporal, type Temporal } from '../../../test/support/services.js';
import { until } from '../../../test/support/until.js';
import { bundleWorkflows } from '../../../test/support/workflow-bundle.js';
import { openTemporalClient } from './temporal-client.js';

let temporal: Temporal;
beforeAll(async () => void (temporal = await startTemporal()), 60_000);
afterAll(() => temporal.stop(), 30_000);

/** Lets a worker with another workflow of the same name begin a dispute, and stops it. */
async function beginElsewhere(disputeId: string): Promise<void> {
  const ours = openTemporalClient({ address: temporal.address }, 'default');
  const client = new Client({ connection: await Connection.connect({ address: temporal.address }) });
  const connection = await NativeConnection.connect({ address: temporal.address });
  const worker = await Worker.create({
    connection,
    taskQueue: DISPUTES_QUEUE,
    workflowBundle: await bundleWorkflows('test/support/of-another-release.ts'),
  });
  await worker.runUntil(async () => {
    await ours.wake(disputeId);
    await until('it waits for a timer that ours would not have started', async () => {
      const { events } = await client.workflow.getHandle(workflowIdOf(disputeId)).fetchHistory();
      return events?.some(({ timerStartedEventAttributes }) => timerStartedEventAttributes);
    });
  });
  await Promise.all([connection.close(), client.connection.close()]);
  await ours.close();
}

it('looks again from the beginning where it cannot follow what was written before', async () => {
  await beginElsewhere('elsewhere');
  const disputes = await openScriptedDisputes(temporal.address);
  let looks = 0;
  disputes.looks.set('elsewhere', async () => {
    looks += 1;
    return nothing;
  });
  await disputes.wake('elsewhere');
  await disputes.client.workflow.getHandle(workflowIdOf('elsewhere')).result();
  expect(looks).toBeGreaterThan(0);
  await disputes.stop();
}, 60_000);
