import type { Limits } from '#infrastructure/processors/limits-here.js';

/** How much of its work one worker process does at once. */
export type Sizes = {
  /** Disputes looked at at once, and those woken that nobody has looked at yet. */
  readonly slots: number;
  /** How many ask Temporal for disputes to look at. */
  readonly pollers: number;
  /** Workflows kept in memory, each of about 1.7 MB. */
  readonly cached: number;
  /** Threads that run workflows. */
  readonly threads: number;
};

type Said = { readonly [K in keyof Sizes]?: Sizes[K] | undefined };

const WORKFLOW = 1.7; // MB
/** Of the memory a third is for workflows; the rest is the program's and its database's answers. */
const FOR_WORKFLOWS = 1 / 3;

/** What was said, else what processors and memory give room for: 24 slots, 6 pollers and one thread on two cores. */
export function sizesOf(said: Said, { processors, megabytes }: Limits): Sizes {
  const room = Math.floor((megabytes * FOR_WORKFLOWS) / WORKFLOW);
  return {
    slots: said.slots ?? Math.min(12 * processors, 200),
    pollers: said.pollers ?? Math.min(Math.max(3 * processors, 2), 20),
    cached: said.cached ?? Math.min(Math.max(room, 20), 200 * processors),
    threads: said.threads ?? Math.max(1, Math.floor(processors / 2)),
  };
}
