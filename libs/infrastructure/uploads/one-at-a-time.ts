type Holder = { readonly cutOff: () => void; readonly done: Promise<void> };

export type OneAtATime = {
  /** Does `work` once whoever is at the same thing was cut off and has let go of it. */
  readonly alone: <T>(name: string, cutOff: () => void, work: () => Promise<T>) => Promise<T>;
  /** Cuts everybody off and waits until they have let go. */
  readonly end: () => Promise<void>;
};

/**
 * The last who comes has it: a sender whose line dropped is back before the old connection is known to be dead, and
 * must not wait for that.
 */
export function oneAtATime(): OneAtATime {
  const holders = new Map<string, Holder>();
  return {
    alone: async (name, cutOff, work) => {
      for (let other = holders.get(name); other; other = holders.get(name)) {
        other.cutOff();
        await other.done;
      }
      const { promise: done, resolve } = Promise.withResolvers<void>();
      holders.set(name, { cutOff, done });
      try {
        return await work();
      } finally {
        holders.delete(name);
        resolve();
      }
    },
    end: async () => {
      for (const { cutOff } of holders.values()) cutOff();
      await Promise.all([...holders.values()].map(({ done }) => done));
    },
  };
}
