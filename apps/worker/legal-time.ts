import { instant, type Instant } from '#domain/kernel/message.js';
import type { LegalClock } from '#infrastructure/clock/legal-clock.js';

/** Legal time of an association. Both throw for one that is not in the database. */
export type LegalTime = {
  readonly now: (associationId: string) => Promise<Instant>;
  /** What was legal time at an instant of machine time, by how the clock stands now. */
  readonly at: (associationId: string, machine: Date) => Promise<Instant>;
};

/** An association that was made a moment ago is read before it is missed. */
export function legalTimeOf(clock: Pick<LegalClock<Instant>, 'now' | 'refresh'>, machine: () => Date): LegalTime {
  const now = async (associationId: string): Promise<Instant> => {
    try {
      return clock.now(associationId);
    } catch {
      await clock.refresh();
      return clock.now(associationId);
    }
  };
  return {
    now,
    at: async (associationId, then) =>
      instant(Date.parse(await now(associationId)) + then.getTime() - machine().getTime()),
  };
}
