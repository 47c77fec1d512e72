import { Refused } from '#domain/kernel/refusal.js';
import { visibilityOf, type Visibility } from '#domain/dispute/visibility/visibility.js';

/** What somebody sees; undefined where it has no part any more, since lists trail the log. */
export const visibilityIfAny = (...looking: Parameters<typeof visibilityOf>): Visibility | undefined => {
  try {
    return visibilityOf(...looking);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};
