import { Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nothing, openScriptedDisputes } from '../../../test/support/scripted-disputes.js';
import { startTemporal, type Temporal } from '../../../test/support/services.js';
import { until } from '../../../test/support/until.js';
import { bundleWorkflows } from '../../../test/support/workflow-bundle.js';
import { withoutPromiseStacks } from './without-promise-stacks.js';

let temporal: Temporal;
beforeAll(async () => {
  temporal = await startTemporal();
}, 60_000);
afterAll(() => temporal.stop());

const HISTORIES = path.resolve('workflows/histories');
const far = { key: 'far', milliseconds: 86_400_000 };

/** Where a workflow that waits for its deadline stands, as its worker tells it; then it goes on to its end. */
const stackOf = async (disputeId: string): Promise<string> => {
  const disputes = await openScriptedDisputes(temporal.address);
  try {
    let [looks, over] = [0, false];
    disputes.looks.set(disputeId, async () => {
      looks += 1;
      return over ? nothing : { effects: [], deadlines: [far] };
    });
    const handle = await disputes.wake(disputeId);
    await until('it waits', async () => looks > 0);
    const stack = await handle.query<string>('__stack_trace');
    over = true;
    await disputes.wake(disputeId);
    await handle.result();
    return stack;
  } finally {
    await disputes.stop();
  }
};

it('runs workflows without noting where promises were made, and says nothing of them', async () => {
  const undo = withoutPromiseStacks();
  try {
    expect(await stackOf('quiet')).toBe('');
  } finally {
    undo();
  }
}, 60_000);

it('lets the SDK note it once that is undone', async () => {
  withoutPromiseStacks()();
  expect(await stackOf('noted')).toContain('dispute');
}, 60_000);

it('follows what was recorded', async () => {
  const undo = withoutPromiseStacks();
  try {
    const [workflowBundle, names] = [await bundleWorkflows(), readdirSync(HISTORIES)];
    expect(names.length).toBeGreaterThanOrEqual(5);
    for (const name of names) {
      const history: unknown = JSON.parse(readFileSync(path.join(HISTORIES, name), 'utf8'));
      await Worker.runReplayHistory({ workflowBundle }, history, `dispute-recorded-${path.parse(name).name}`);
    }
  } finally {
    undo();
  }
}, 60_000);
