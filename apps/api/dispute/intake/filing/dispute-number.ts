import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * `PL-20260314-7Q2MXK4D`: the legal day in Shanghai and 40 random bits, so that it tells nothing of how many complaints
 * there are.
 */
export const disputeNumber = (at: Instant, random: Buffer): string => {
  const bits = random.readUIntBE(0, 5);
  const letters = Array.from({ length: 8 }, (_, i) => CROCKFORD[Math.floor(bits / 32 ** (7 - i)) % 32]);
  return `PL-${localDateAt(at).replaceAll('-', '')}-${letters.join('')}`;
};
