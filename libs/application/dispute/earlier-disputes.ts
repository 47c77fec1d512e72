import { isThere } from '#read-models/is-there.js';
import { hasAPart } from '#domain/dispute/decider.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import { loadDispute } from './disputes.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { FILINGS_VIEW } from '#read-models/views.js';

/** A dispute in which this actor has a part; undefined for any other, as for one that never was. */
export async function findOwnDispute(
  tenant: TenantContext,
  disputeId: string,
  by: Actor,
): Promise<Dispute | undefined> {
  const file = await loadDispute(tenant, disputeId, by);
  return file.stream.version > 0 && hasAPart(by, file) ? file.dispute : undefined;
}

/** The dispute that this complainant knows by this number; undefined where it has none such. */
export async function findByNumber(
  { database, associationId }: TenantContext,
  { complainantId, number }: { readonly complainantId: string; readonly number: string },
): Promise<string | undefined> {
  if (!(await isThere(database, 'filings'))) return undefined;
  const { rows } = await database.query<{ readonly id: string }>({
    name: 'dispute-by-number',
    text: `SELECT dispute_id AS id FROM ${FILINGS_VIEW} AS filings
            WHERE association_id = $1 AND complainant_id = $2 AND number = $3`,
    values: [associationId, complainantId, number.trim()],
  });
  return rows[0]?.id;
}
