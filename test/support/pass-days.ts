import { moveClock } from '#infrastructure/clock/move-clock.js';
import type { Api } from './api.js';

/** Lets days pass for an association without waiting for readers, where none keeps up: an advance by HTTP would wait. */
export const passDays =
  (api: Api, associationId: string) =>
  async (days: number): Promise<void> => {
    const { pool, clock, now } = api.parts;
    const past = Date.parse(clock.now(associationId)) - now().getTime();
    await moveClock(pool, associationId, past + days * 86_400_000);
    await clock.refresh();
  };
