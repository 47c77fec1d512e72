export type QueueOptions = {
  /** Ids of what is to be done, in order. They go away by themselves when it is done. */
  readonly waiting: () => Iterable<string>;
  /** Of one lane one is worked on at a time. */
  readonly laneOf: (id: string) => string;
  /** Does one. Throws to be tried again. */
  readonly work: (id: string, signal: AbortSignal) => Promise<void>;
  /** First pause after a failure in milliseconds; it doubles up to 64 times as long. */
  readonly pause: number;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

type Trouble = { readonly tries: number; readonly error: string; readonly timer: NodeJS.Timeout };
const AT_ONCE = 4;

/**
 * Works off what the journal says is left to do. It keeps nothing that matters: after a crash the journal says the same
 * again.
 */
export function startQueue({ waiting, laneOf, work, pause, log }: QueueOptions) {
  const busy = new Map<string, Promise<void>>();
  const troubles = new Map<string, Trouble>();
  const resting = new Set<string>();
  let stopping: AbortController | undefined = new AbortController();

  const look = (): void => {
    for (const id of waiting()) {
      if (stopping === undefined || busy.size >= AT_ONCE) return;
      const lane = laneOf(id);
      if (!busy.has(lane) && !resting.has(id))
        busy.set(
          lane,
          run(id, stopping.signal)
            .finally(() => void busy.delete(lane))
            .then(look),
        );
    }
  };

  const run = async (id: string, signal: AbortSignal): Promise<void> => {
    try {
      await work(id, signal);
      troubles.delete(id);
    } catch (error) {
      if (!signal.aborted) rest(id, error instanceof Error ? error.message : String(error));
    }
  };

  const rest = (id: string, error: string): void => {
    const tries = (troubles.get(id)?.tries ?? 0) + 1;
    log({ message: 'a webhook has to wait', id, tries, error });
    const wake = (): void => {
      resting.delete(id);
      look();
    };
    resting.add(id);
    troubles.set(id, { tries, error, timer: setTimeout(wake, pause * 2 ** Math.min(tries - 1, 6)).unref() });
  };

  /** What is under way is broken off; all of it will be found in the journal again. */
  const stop = async (): Promise<void> => {
    stopping?.abort();
    stopping = undefined;
    await Promise.all(busy.values());
    for (const { timer } of troubles.values()) clearTimeout(timer);
    troubles.clear();
    resting.clear();
  };

  return {
    look,
    stop,
    resume: (): void => {
      stopping ??= new AbortController();
      look();
    },
    troubleOf: (id: string): Pick<Trouble, 'tries' | 'error'> | undefined => {
      const trouble = troubles.get(id);
      return trouble && { tries: trouble.tries, error: trouble.error };
    },
  };
}

export type Queue = ReturnType<typeof startQueue>;
