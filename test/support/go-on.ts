import { moveClock } from '#infrastructure/clock/move-clock.js';
import type { Api } from './api.js';

/** Moves the clock of an association on by days at once: an advance by HTTP would wait for tables that stand still here. */
export const goOnIn =
  ({ parts: { pool, clock, now } }: Pick<Api, 'parts'>, associationId: string) =>
  async (days: number): Promise<void> => {
    const past = Date.parse(clock.now(associationId)) - now().getTime();
    await moveClock(pool, associationId, past + days * 86_400_000);
    await clock.refresh();
  };
