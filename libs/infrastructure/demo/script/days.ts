/** Lets the threads of a script wait for days; the clock moves on when all of them do. */
export type Days = {
  /** Goes on when the clock stands there or later. */
  readonly at: (instant: Date) => Promise<void>;
  /** Plays them all to their ends, whatever becomes of one. Rejects with all that failed. */
  readonly play: (threads: readonly (() => Promise<void>)[]) => Promise<void>;
};

type Waiting = { readonly instant: Date; readonly go: () => void };

/** `moveTo` moves the clock, and resolves when what fell due on the way is done. */
export function openDays(moveTo: (instant: Date) => Promise<void>): Days {
  let waiting: Waiting[] = [];
  let stands = new Date(0);
  let active = 0;
  let idle: () => void = () => undefined;
  const rest = (): void => {
    if (active === 0) idle();
  };
  const next = async (): Promise<boolean> => {
    if (active > 0) await new Promise<void>((resolve) => (idle = resolve));
    const [first] = waiting.toSorted((a, b) => a.instant.getTime() - b.instant.getTime());
    if (!first) return false;
    await moveTo(first.instant);
    stands = first.instant;
    const due = waiting.filter(({ instant }) => instant <= stands);
    waiting = waiting.filter((one) => !due.includes(one));
    active += due.length;
    for (const { go } of due) go();
    return true;
  };
  return {
    at: async (instant) => {
      if (instant <= stands) return;
      await new Promise<void>((go) => {
        waiting.push({ instant, go });
        active -= 1;
        rest();
      });
    },
    play: async (threads) => {
      const failed: unknown[] = [];
      active += threads.length;
      for (const thread of threads)
        void thread()
          .catch((error: unknown) => failed.push(error))
          .finally(() => {
            active -= 1;
            rest();
          });
      while (await next());
      if (failed.length > 0) throw new Error(failed.map(String).join('\n'), { cause: failed[0] });
    },
  };
}
