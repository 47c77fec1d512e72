import { Refused } from '../../kernel/refusal.js';

/** Whether one of these passes the check. Where all are refused, throws the refusal of the first. */
export const somePossible = <T>(things: readonly T[], check: (thing: T) => void): boolean => {
  const refusals: Refused[] = [];
  for (const thing of things)
    try {
      check(thing);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refusals.push(error);
    }
  const [first] = refusals;
  if (first) throw first;
  return false;
};
