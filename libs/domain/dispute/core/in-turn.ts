import type { DisputeFile } from './action.js';
import type { DisputeEvent } from './state.js';

/** What was decided, and the file as it then is. */
export type InTurn = { readonly told: readonly DisputeEvent[]; readonly now: DisputeFile };

/** One after the other, each decided on what the ones before have changed. */
export const inTurn = <T>(
  some: readonly T[],
  file: DisputeFile,
  decide: (one: T, now: DisputeFile) => readonly DisputeEvent[],
): InTurn =>
  some.reduce<InTurn>(
    ({ told, now }, one) => {
      const more = decide(one, now);
      return { told: [...told, ...more], now: { ...now, dispute: file.evolve(now.dispute, more) } };
    },
    { told: [], now: file },
  );
