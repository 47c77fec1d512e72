import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type { Licence, Right } from './state.js';

/** Why nothing can be based on a right on a day. */
export type NotInForce = 'not-begun' | 'expired' | 'ended' | 'invalidated';

/**
 * Derived from the term and what is known of it, so that no clock has to record that a day has come; undefined while it
 * is in force.
 */
export const whyNotInForce = (
  { validFrom, validUntil, end, invalidations }: Right,
  at: Instant,
): NotInForce | undefined => {
  const today = localDateAt(at);
  if (Object.values(invalidations).some(({ outcome, final }) => outcome === 'invalidated' && final))
    return 'invalidated';
  if (end && end.endedOn < today) return 'ended';
  if (validFrom && today < validFrom) return 'not-begun';
  return validUntil && validUntil < today ? 'expired' : undefined;
};

/** Who holds it on a day; undefined where that is nobody whom the association knows. */
export const holderOn = ({ holdings }: Right, day: LocalDate): string | undefined =>
  holdings.findLast(({ from }) => from === undefined || from <= day)?.holderId;

/** Whether it has been a party's, up to that day. */
export const hasHeld = ({ holdings }: Right, party: string, day: LocalDate): boolean =>
  holdings.some(({ holderId, from }) => holderId === party && (from === undefined || from <= day));

/** Whether a licence stands on a day, its first and last included. */
export const licenceStands = ({ validFrom, validUntil, endedOn }: Licence, day: LocalDate): boolean =>
  (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil) && (!endedOn || day <= endedOn);

export const isPending = ({ invalidations }: Right): boolean =>
  Object.values(invalidations).some(
    ({ outcome, final }) => outcome === undefined || (!final && outcome !== 'withdrawn'),
  );
