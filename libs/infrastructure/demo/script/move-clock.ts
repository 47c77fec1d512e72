import { randomUUID } from 'node:crypto';
import type { Site } from '../world.js';
import { localDay } from './when.js';

/**
 * Moves the demo association’s legal time on, from due instant to due instant; a past instant is none. What the script
 * has passed before is not moved to again.
 */
export const openClock =
  ({ ask, apiUrl, book, operator }: Site, associationId: string, told: (day: string) => void) =>
  async (instant: Date): Promise<void> => {
    told(localDay(instant));
    await book.once(`clock-${instant.toISOString()}`, async () => {
      const headers = { ...operator, 'parley-association': associationId, 'idempotency-key': randomUUID() };
      const { now } = await ask('GET', `${apiUrl}/v1/clock`, headers);
      if (new Date(String(now)) < instant)
        await ask('POST', `${apiUrl}/v1/clock/advances`, headers, { to: instant.toISOString() });
      return {};
    });
  };
