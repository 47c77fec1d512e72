import type { SessionSeenBody } from '../../client/types.gen.js';

const MINUTE = 60_000;

export const minutesBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / MINUTE);

/** How long sessions took, as far as their end was said, and what was worked for them besides. */
export const minutesOf = (sessions: readonly Pick<SessionSeenBody, 'heldAt' | 'endedAt' | 'preparationMinutes'>[]) => ({
  inSession: sessions.reduce(
    (sum, { heldAt, endedAt }) =>
      heldAt === undefined || endedAt === undefined ? sum : sum + minutesBetween(heldAt, endedAt),
    0,
  ),
  preparing: sessions.reduce((sum, { preparationMinutes = 0 }) => sum + preparationMinutes, 0),
});
