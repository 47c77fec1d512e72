import { Refused } from '#domain/kernel/refusal.js';

/** False if the engine refused what was tried; any other failure stays one. */
export const unlessRefused = (tried: Promise<unknown>): Promise<boolean> =>
  tried.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Refused) return false;
      throw error;
    },
  );
