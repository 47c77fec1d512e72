/** Waits, in milliseconds; no longer than until the signal says so, or the network is back. */
export const pauseFor = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      removeEventListener('online', end);
      resolve();
    }
    signal.addEventListener('abort', end);
    addEventListener('online', end);
  });
