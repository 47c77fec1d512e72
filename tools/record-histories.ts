import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { startTemporal } from '../test/support/services.js';
import { effect, nothing, openScriptedDisputes, type ScriptedDisputes } from '../test/support/scripted-disputes.js';
import { until } from '../test/support/until.js';
import { workflowIdOf } from '../workflows/contract.js';

/**
 * Records runs of the dispute's workflow on a real server into workflows/histories, where a spec replays them: a change
 * of the workflow that running disputes could not follow fails there. Only add: what was recorded with a released
 * workflow stays.
 */
const FOLDER = 'workflows/histories';
const far = { key: 'far', milliseconds: 86_400_000 };

const times = (list: readonly string[], one: string): number => list.filter((other) => other === one).length;

const STORIES: Readonly<Record<string, (disputes: ScriptedDisputes, id: string, save: Save) => Promise<void>>> = {
  /** All three kinds of effect, a deadline, the end. */
  plain: async ({ looks, performed, submitted, wake }, id, save) => {
    const kinds = ['ask-platform', 'serve-mail', 'serve-platform'] as const;
    looks.set(id, async () => {
      if (submitted.includes(`${id} due`)) return nothing;
      const owed = kinds.filter((kind) => !performed.includes(`${id} ${kind}`)).map((kind) => effect(kind, kind));
      return { effects: owed, deadlines: [{ key: 'due', milliseconds: 500 }] };
    });
    await (await wake(id)).result();
    await save('plain');
  },
  /** A platform that is down at first. */
  'retrying-effect': async ({ looks, performed, performing, wake }, id, save) => {
    performing.set('down', () =>
      times(performed, `${id} down`) < 3 ? Promise.reject(new Error('http-503')) : Promise.resolve(),
    );
    looks.set(id, async () =>
      times(performed, `${id} down`) < 3 ? { effects: [effect('down')], deadlines: [far] } : nothing,
    );
    await (await wake(id)).result();
    await save('retrying-effect');
  },
  /** So many events that it continues as new, with an effect under way. */
  'continued-as-new': async ({ looks, performed, performing, wake, client }, id, save) => {
    let up = false;
    performing.set('stays down', () => (up ? Promise.resolve() : Promise.reject(new Error('http-503'))));
    looks.set(id, async () =>
      up && performed.at(-1) === `${id} stays down` ? nothing : { effects: [effect('stays down')], deadlines: [far] },
    );
    const { runId } = await (await wake(id, { args: [id, 30] })).describe();
    await until('it continues as new', async () => {
      await wake(id, { args: [id, 30] });
      return (await client.workflow.getHandle(workflowIdOf(id)).describe()).runId !== runId;
    });
    up = true;
    await client.workflow.getHandle(workflowIdOf(id)).result();
    await save('continued-as-new-1', runId);
    await save('continued-as-new-2');
  },
  /** Temporal's store was lost; everything is overdue when it is woken from the log. */
  'woken-after-loss': async ({ looks, performed, submitted, wake }, id, save) => {
    looks.set(id, async () => {
      if (submitted.includes(`${id} second`) && performed.includes(`${id} owed`)) return nothing;
      const deadlines = ['first', 'second']
        .filter((key) => !submitted.includes(`${id} ${key}`))
        .map((key) => ({ key, milliseconds: -60_000 }));
      return { effects: performed.includes(`${id} owed`) ? [] : [effect('owed', 'serve-mail')], deadlines };
    });
    await (await wake(id)).result();
    await save('woken-after-loss');
  },
  /** The same, told by a look that says what is up: no timer is started. */
  'due-at-once': async ({ looks, submitted, wake }, id, save) => {
    looks.set(id, async () => {
      const deadlines = ['first', 'second']
        .filter((key) => !submitted.includes(`${id} ${key}`))
        .map((key) => ({ key, milliseconds: -60_000, isUp: true as const }));
      return deadlines.length === 0 ? nothing : { effects: [], deadlines };
    });
    await (await wake(id)).result();
    await save('due-at-once');
  },
  /** Others act on the dispute all the time. */
  'many-wakes': async ({ looks, submitted, wake }, id, save) => {
    let open = true;
    looks.set(id, async () =>
      open || !submitted.includes(`${id} early`)
        ? { effects: [], deadlines: [submitted.includes(`${id} early`) ? far : { key: 'early', milliseconds: 1 }] }
        : nothing,
    );
    for (let i = 0; i < 20; i += 1) await wake(id);
    await until('the early one is submitted', () => submitted.includes(`${id} early`));
    open = false;
    await (await wake(id)).result();
    await save('many-wakes');
  },
  /** The domain says no to a deadline; it waits for somebody, and holds up no other. */
  'parked-deadline': async ({ looks, outcomes, submitted, wake }, id, save) => {
    outcomes.set('refused one', 'refused');
    const all = ['refused one', 'good one'].map((key) => ({ key, milliseconds: 10 }));
    looks.set(id, async () => {
      if (times(submitted, `${id} refused one`) > 1) return nothing;
      return {
        effects: [],
        deadlines: all.filter(({ key }) => key === 'refused one' || !submitted.includes(`${id} ${key}`)),
      };
    });
    const handle = await wake(id);
    await until('the good one is submitted', () => submitted.includes(`${id} good one`));
    await until('it is shown as parked', async () =>
      JSON.stringify(await handle.query('__temporal_workflow_metadata')).includes('parked: refused one'),
    );
    await wake(id);
    await handle.result();
    await save('parked-deadline');
  },
  /** Where an effect goes has come back. */
  'came-back': async ({ looks, performed, performing, wake, client }, id, save) => {
    let down = true;
    performing.set('away', () =>
      down ? Promise.reject(ApplicationFailure.create({ message: 'down', nextRetryDelay: '1 h' })) : Promise.resolve(),
    );
    looks.set(id, async () =>
      times(performed, `${id} away`) < 2 ? { effects: [effect('away')], deadlines: [far] } : nothing,
    );
    const handle = await wake(id);
    await until('it waits for its next attempt', async () =>
      (await handle.describe()).raw.pendingActivities?.some(({ attempt }) => attempt === 2),
    );
    down = false;
    await client.workflow.getHandle(workflowIdOf(id)).signal('again', ['away']);
    await handle.result();
    await save('came-back');
  },
  /** It has come back in the moment in which the dispute is woken. */
  'came-back-while-woken': async ({ looks, performed, performing, wake, client }, id, save) => {
    let [down, told] = [true, false];
    performing.set('gone', () =>
      down ? Promise.reject(ApplicationFailure.create({ message: 'down', nextRetryDelay: '1 h' })) : Promise.resolve(),
    );
    looks.set(id, async () => {
      if (times(performed, `${id} gone`) > 1) return nothing;
      if (!told && performed.includes(`${id} gone`)) {
        told = true; // both reach it together, when this look is over
        await client.workflow.getHandle(workflowIdOf(id)).signal('again', ['gone']);
        await wake(id);
      }
      return { effects: [effect('gone')], deadlines: [far] };
    });
    const handle = await wake(id);
    await until('it waits for its next attempt', async () =>
      (await handle.describe()).raw.pendingActivities?.some(({ attempt }) => attempt === 2),
    );
    down = false;
    await wake(id);
    await handle.result();
    await save('came-back-while-woken');
  },
  /** A dispute that is closed, and woken once more. */
  closed: async ({ looks, wake }, id, save) => {
    looks.set(id, async () => nothing);
    await (await wake(id)).result();
    await save('closed');
  },
};

type Save = (name: string, runId?: string) => Promise<void>;

/** Stack traces tell of the machine that recorded, and replay does not read them. */
const withoutTraces = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutTraces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === 'stackTrace' ? [] : [[key, withoutTraces(one)]])),
  );
};

const temporal = await startTemporal();
const disputes = await openScriptedDisputes(temporal.address);
mkdirSync(FOLDER, { recursive: true });
for (const [name, play] of Object.entries(STORIES)) {
  if (existsSync(`${FOLDER}/${name}.json`) || existsSync(`${FOLDER}/${name}-1.json`)) continue;
  const id = `recorded-${name}`;
  await play(disputes, id, async (file, runId) => {
    const history = await disputes.client.workflow.getHandle(workflowIdOf(id), runId).fetchHistory();
    writeFileSync(
      `${FOLDER}/${file}.json`,
      `${JSON.stringify(withoutTraces(JSON.parse(historyToJSON(history))), undefined, 1)}\n`,
    );
    console.log(file);
  });
}
await disputes.stop();
await temporal.stop();
