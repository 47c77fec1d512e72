import { Worker } from '@temporalio/worker';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundleWorkflows } from '../test/support/workflow-bundle.js';

const FOLDER = path.join(import.meta.dirname, 'histories');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
type Recorded = { readonly events: readonly { readonly eventType: string }[] };
const historyOf = (name: string): Recorded => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Recorded;
const bundled = bundleWorkflows();

it.each(names)(
  'follows what was recorded: %s',
  async (name) => {
    await Worker.runReplayHistory(
      { workflowBundle: await bundled },
      historyOf(name),
      `dispute-recorded-${path.parse(name).name}`,
    );
  },
  30_000,
);

it('notices a history that the workflow would not have written', async () => {
  const { events } = historyOf('plain.json');
  const timers = events.filter(({ eventType }) => !eventType.includes('TIMER'));
  expect(timers.length).toBeLessThan(events.length);
  await expect(
    Worker.runReplayHistory({ workflowBundle: await bundled }, { events: timers }, 'dispute-recorded-plain'),
  ).rejects.toThrow();
}, 30_000);

it('has what matters among its recordings', () => {
  const all = names.map((name) => ({ name, text: JSON.stringify(historyOf(name)) }));
  expect(all.length).toBeGreaterThanOrEqual(5);
  expect(all.filter(({ text }) => text.includes('CONTINUED_AS_NEW')).length).toBeGreaterThanOrEqual(1);
  expect(all.filter(({ text }) => text.includes('continuedExecutionRunId')).length).toBeGreaterThanOrEqual(1);
  expect(all.filter(({ text }) => text.includes('"lastFailure"')).length).toBeGreaterThanOrEqual(1);
});

it('has one protobufjs for all of Temporal: with two of them recorded histories cannot be read', () => {
  const require = createRequire(import.meta.url);
  const users = ['proto', 'common', 'client', 'worker'].map((name) => require.resolve(`@temporalio/${name}`));
  expect(new Set(users.map((user) => createRequire(user).resolve('protobufjs'))).size).toBe(1);
});
