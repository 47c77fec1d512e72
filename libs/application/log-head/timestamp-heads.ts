import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Database } from '#event-store/types.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { askAuthority } from '../timestamp/ask-authority.js';
import { findAuthorities, noteAuthorityAnswer } from '../timestamp/authorities.js';
import { imprintOf } from './check-heads.js';
import { listHeads } from './log-heads.js';

type Asking = { readonly database: Database; readonly outgoing: OutgoingFetch };
type Waiting = { readonly associationId: string; readonly day: LocalDate };
const MOST = 20;

/**
 * Has an authority of the association attest each head that waits for it, as it does deposits: a minute after the first
 * attempt, then later each time, once a day at least. How many were attested. `machine` is machine time.
 */
export async function timestampHeads({ database, outgoing }: Asking, machine: Date): Promise<number> {
  let attested = 0;
  for (const waiting of await takeWaiting(database, machine))
    if (await attest({ database, outgoing }, waiting, machine)) attested += 1;
  return attested;
}

/** Postponed as they are taken: who dies over one does not begin with it again at once. */
const takeWaiting = async (database: Database, machine: Date): Promise<readonly Waiting[]> => {
  const { rows } = await database.query<Waiting>({
    name: 'log-heads-to-timestamp',
    text: `UPDATE office.log_head SET attempts = attempts + 1,
                  next_at = $1::timestamptz + least(60 * 2 ^ least(attempts, 20), 86400) * interval '1 second'
            WHERE (association_id, day) IN (
                    SELECT association_id, day FROM office.log_head h
                     WHERE token IS NULL AND (next_at IS NULL OR next_at <= $1)
                       AND EXISTS (SELECT FROM office.timestamp_authority t WHERE t.association_id = h.association_id)
                     ORDER BY day DESC LIMIT $2)
            RETURNING association_id AS "associationId", to_char(day, 'YYYY-MM-DD') AS day`,
    values: [machine, MOST],
  });
  return rows;
};

const attest = async (
  { database, outgoing }: Asking,
  { associationId, day }: Waiting,
  machine: Date,
): Promise<boolean> => {
  const [one] = await listHeads(database, associationId, day);
  if (one?.head.day !== day) return false;
  const sha256 = imprintOf(one.head);
  for (const authority of await findAuthorities(database, associationId)) {
    const answer = await askAuthority(outgoing, authority, sha256);
    await noteAuthorityAnswer(database, authority.authorityId, 'failed' in answer ? answer.failed : undefined, machine);
    if ('failed' in answer) continue;
    await database.query({
      name: 'note-log-head-token',
      text: `UPDATE office.log_head SET authority = $3, token = $4
              WHERE association_id = $1 AND day = $2 AND token IS NULL`,
      values: [associationId, day, authority.name, answer.token],
    });
    return true;
  }
  return false;
};
