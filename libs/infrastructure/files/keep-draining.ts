export type Draining = {
  /** Something waits. */
  readonly wake: () => void;
  readonly stop: () => void;
};

/**
 * Does one after the other until `next` finds nothing more: every `apart` milliseconds and whenever it is woken, beside
 * everything else and never twice at once.
 */
export function keepDraining(next: () => Promise<boolean>, apart: number, report: (error: unknown) => void): Draining {
  let [running, stopped] = [false, false];
  const drain = async (): Promise<void> => {
    if (running || stopped) return;
    running = true;
    try {
      while (!stopped && (await next()));
    } finally {
      running = false;
    }
  };
  const wake = (): void => void drain().catch(report);
  const timer = setInterval(wake, apart).unref();
  return {
    wake,
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}
