import { localDateAt } from '#domain/calendar/local-date.js';
import { handlingOf } from '#rating/handling.js';
import { findToLookAt } from '#read-models/find-fast-lane.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { rateMember } from './rate-member.js';

/** So many a pass: each costs a rating. */
const MOST = 20;

/**
 * Looks once a day at each rated complainant that has a complaint waiting: whether its complaints go first among those
 * due at the same instant. It orders work and decides nothing: no person of a panel reads it, and no rule of the
 * procedure does (procedures.md, rating 10). How many were looked at. `machine` is machine time.
 */
export async function noteFastLane({ database, legalNow }: Everywhere, machine: Date): Promise<number> {
  const found = await findToLookAt(database, machine, MOST);
  for (const { associationId, partyId, known } of found) {
    const on = localDateAt(await legalNow(associationId));
    const now = await rateMember({ database, associationId }, partyId, { on, known });
    const isFast =
      now?.rating.roles.some(
        ({ role, look }) => role === 'complainant' && handlingOf(now.rules, look.sums) === 'fast',
      ) === true;
    await database.query(
      `INSERT INTO office.fast_lane (association_id, party_id, is_fast, looked_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT fast_lane_key DO UPDATE SET is_fast = excluded.is_fast, looked_at = excluded.looked_at`,
      [associationId, partyId, isFast, machine],
    );
  }
  return found.length;
}
