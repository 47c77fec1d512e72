import { ruleOn } from '#domain/privacy/retention.js';
import { NOBODY } from '#domain/tip/roles.js';
import type { Database } from '#event-store/types.js';
import { TIPS_VIEW } from '#read-models/views.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { authorKey } from '../dispute/author-key.js';
import { findHeld } from '../privacy/legal-holds.js';
import { tipPictureKey } from './tip-pictures.js';

const MOST = 500;

type Row = { readonly associationId: string; readonly tipId: string; readonly holderId: string | null };

/** Those that wait for nobody of the association, whose period has ended by its clock, and of which words are left. */
const findEnded = async (database: Database, machine: Date): Promise<readonly Row[]> => {
  const { rows } = await database.query<Row>({
    name: 'tips-to-forget',
    text: `SELECT t.association_id AS "associationId", tip_id AS "tipId", holder_id AS "holderId"
             FROM ${TIPS_VIEW} t JOIN office.association a ON a.id = t.association_id
            WHERE stage IN ('routed', 'closed')
              AND moved_at < $1::timestamptz + a.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day'
              AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = t.association_id AND k.destroyed_at IS NULL
                             AND k.name = replace($3, '%', tip_id::text))
            ORDER BY moved_at LIMIT $4`,
    values: [machine, ruleOn('tip', machine.toISOString().slice(0, 10)).days, authorKey('%', NOBODY), MOST],
  });
  return rows;
};

/**
 * Forgets what was told in tips whose period has ended, unless a hold keeps what whoever has it holds: words, contact
 * and pictures lie under one key. What became of it stays. How many.
 */
export async function forgetTips({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  let forgotten = 0;
  const held = new Map<string, ReadonlySet<string>>();
  for (const { associationId, tipId, holderId } of await findEnded(database, machine)) {
    const tenant = tenantOf(associationId);
    const holds = held.get(associationId) ?? (await findHeld(tenant));
    held.set(associationId, holds);
    if (holderId !== null && holds.has(holderId)) continue;
    await tenant.vault.destroyKey(tipPictureKey(tipId));
    forgotten += 1;
  }
  return forgotten;
}
