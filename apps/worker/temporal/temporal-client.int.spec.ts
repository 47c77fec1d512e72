import { workflowIdOf } from '#workflows/contract.js';
import {
  effect,
  nothing,
  openScriptedDisputes,
  type ScriptedDisputes,
} from '../../../test/support/scripted-disputes.js';
import { startTemporal, type Temporal } from '../../../test/support/services.js';
import { openTemporalClient, type TemporalClient } from './temporal-client.js';

let temporal: Temporal;
let disputes: ScriptedDisputes;
let ours: TemporalClient;
beforeAll(async () => {
  temporal = await startTemporal();
  disputes = await openScriptedDisputes(temporal.address);
  ours = openTemporalClient({ address: temporal.address }, 'default');
}, 60_000);
afterAll(async () => {
  await ours.close();
  await disputes.stop();
  await temporal.stop();
}, 30_000);

it('has what waits for a destination that came back tried at once where the workflow was lost, too', async () => {
  const { looks, performed, client } = disputes;
  looks.set('lost', async () =>
    performed.includes('lost away') ? nothing : { effects: [effect('away')], deadlines: [] },
  );
  await ours.again('lost', ['away']);
  await client.workflow.getHandle(workflowIdOf('lost')).result();
  expect(performed.filter((one) => one === 'lost away')).toHaveLength(1);
}, 30_000);
