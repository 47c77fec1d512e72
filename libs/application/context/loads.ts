import { readTogether } from '#event-store/read-together.js';
import type { Database } from '#event-store/types.js';
import { findLiveReader } from '#read-models/find-live-reader.js';

export type Loads = ReadonlyMap<string, number>;
type Counted = { readonly until: number; readonly loads: Map<string, number> };

/** Up to so many are counted whenever somebody asks. */
const FEW = 1_000;
/** Of more a count holds so long for each of them: milliseconds. A hundred thousand are counted every ten seconds. */
const EACH = 0.1;

const counted = new WeakMap<Database, Map<string, Counted>>();

/**
 * How much each has running, by its account, as far as the docket's reader has come. Counting many takes as long as all
 * else of a filing together: such a count holds for a moment, and what is given to somebody meanwhile is added to it.
 * `ticks` are milliseconds.
 */
export async function findLoads(
  database: Database,
  name: string,
  count: () => Promise<Loads>,
  ticks = (): number => performance.now(),
): Promise<Loads> {
  const kept = counted.get(database) ?? new Map<string, Counted>();
  counted.set(database, kept);
  const before = kept.get(name);
  if (before && ticks() < before.until) return before.loads;
  const loads = await readTogether(database, name, async () =>
    // where no worker has run yet nobody has anything
    (await findLiveReader(database, 'docket')) === undefined ? new Map<string, number>() : count(),
  );
  const all = [...loads.values()].reduce((sum, load) => sum + load, 0);
  if (all > FEW) kept.set(name, { until: ticks() + all * EACH, loads: new Map(loads) });
  else kept.delete(name);
  return loads;
}

/** One more, until it is counted again: else all that comes while a count holds would go to one person. */
export function addLoad(database: Database, name: string, accountId: string): void {
  const loads = counted.get(database)?.get(name)?.loads;
  loads?.set(accountId, (loads.get(accountId) ?? 0) + 1);
}
