import { ruleOn } from '#domain/privacy/retention.js';
import type { Database } from '#event-store/types.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { findHeld } from '../privacy/legal-holds.js';
import { findLivingKeys, type KeysOf } from '../privacy/living-keys.js';
import { consultationKey } from './consultations.js';
import { CONSULTATIONS_VIEW } from '#read-models/views.js';

const MOST = 500;

type Row = { readonly associationId: string; readonly consultationId: string; readonly askerId: string };

/** Those whose period has ended by their association's own clock and whose words can still be read. */
const findEnded = async (database: Database, machine: Date): Promise<readonly Row[]> => {
  const { rows } = await database.query<Row>({
    name: 'consultations-to-forget',
    text: `SELECT c.association_id AS "associationId", consultation_id AS "consultationId", asker_id AS "askerId"
             FROM ${CONSULTATIONS_VIEW} c JOIN office.association a ON a.id = c.association_id
            WHERE due_at IS NULL
              AND moved_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
              AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = c.association_id AND k.destroyed_at IS NULL
                             AND k.name = 'consultation:' || consultation_id || ':' || asker_id)
            ORDER BY moved_at LIMIT $3`,
    values: [machine, ruleOn('consultation', machine.toISOString().slice(0, 10)).days, MOST],
  });
  return rows;
};

/** Forgets what was said in consultations whose period has ended, unless a hold keeps it; how many. */
export async function forgetConsultations({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  let forgotten = 0;
  const held = new Map<string, ReadonlySet<string>>();
  for (const { associationId, consultationId, askerId } of await findEnded(database, machine)) {
    const tenant = tenantOf(associationId);
    const holds = held.get(associationId) ?? (await findHeld(tenant));
    held.set(associationId, holds);
    if (holds.has(askerId)) continue;
    await tenant.vault.destroyKey(consultationKey(consultationId, askerId));
    forgotten += 1;
  }
  return forgotten;
}

/** What is kept of an account's own consultations: their ids and keys, those that were forgotten left out. */
export const findKeysOfAsker = (tenant: KeysOf, accountId: string): Promise<readonly string[]> =>
  findLivingKeys(tenant, consultationKey('%', accountId));
