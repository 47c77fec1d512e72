import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { startTemporal, type Temporal } from '../../../test/support/services.js';
import { until } from '../../../test/support/until.js';
import { keepWorkers } from './keep-workers.js';

let temporal: Temporal;
let connection: Connection;
beforeAll(async () => {
  temporal = await startTemporal();
  connection = await Connection.connect({ address: temporal.address });
}, 60_000);
afterAll(async () => {
  await connection.close();
  await temporal.stop();
});

const asked = (call: Promise<unknown>): Promise<boolean> =>
  call.then(
    () => true,
    () => false,
  );

it('says when its workers can do nothing any more, and never end, as the server knows their namespace no longer', async () => {
  const namespace = 'passing';
  const { workflowService } = connection;
  await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') });
  await until('the namespace is there', () => asked(workflowService.describeNamespace({ namespace })));
  let [connected, stuck] = [0, 0];
  keepWorkers({
    temporal: { address: temporal.address },
    options: ['one', 'other'].map((taskQueue) => ({
      namespace,
      taskQueue,
      activities: { act: async () => undefined },
    })),
    report: () => undefined,
    onChange: (now) => void (connected += now ? 1 : 0),
    onStuck: () => void (stuck += 1),
  });
  await until('the workers work', () => connected === 1);
  expect(stuck).toBe(0);
  await temporal.stop();
  temporal = await startTemporal(Number(new URL(`http://${temporal.address}`).port)); // with a new store
  await until('they are stuck', () => stuck === 1);
}, 180_000);
