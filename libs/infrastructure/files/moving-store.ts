import type { FileStore } from './file-store.js';

/**
 * Two stores while files move from one to the other: what is written goes to the new one; what is not there yet is
 * found in the old one.
 */
export const movingStore = (to: FileStore, from: FileStore): FileStore => ({
  ...to,
  name: `${to.name}, and before ${from.name}`,
  // a file that was moved between the two looks is in the new one at the third
  open: async (at) => (await to.open(at)) ?? (await from.open(at)) ?? to.open(at),
  list: async function* () {
    const there = new Set<string>();
    // the old one first: what moves meanwhile is then seen in the new one
    for await (const one of from.list()) {
      there.add(one.at);
      yield one;
    }
    for await (const one of to.list()) if (!there.has(one.at)) yield one;
  },
  remove: async (at) => {
    await to.remove(at);
    await from.remove(at);
  },
});
