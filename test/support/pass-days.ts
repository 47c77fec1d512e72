import { moveClock } from '#infrastructure/clock/move-clock.js';
import type { Api } from './api.js';

/** Lets time pass for an association where no readers keep up: an advance by HTTP would wait for them. */
export const passTime =
  (api: Api, associationId: string) =>
  async (milliseconds: number): Promise<void> => {
    const { pool, clock, now } = api.parts;
    const past = Date.parse(clock.now(associationId)) - now().getTime();
    await moveClock(pool, associationId, past + milliseconds);
    await clock.refresh();
  };

export const passDays =
  (api: Api, associationId: string) =>
  (days: number): Promise<void> =>
    passTime(api, associationId)(days * 86_400_000);
