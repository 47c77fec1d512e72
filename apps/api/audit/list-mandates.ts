import { scopeIn, type ScopeRow } from '#application/access/mandates.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import { given } from '../dispute/given.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import type { ListMandatesQuery, MandateList, MandateState, MandateView } from './mandate.dto.js';

export type MandateRow = ScopeRow & {
  readonly id: string;
  readonly account_id: string;
  readonly name: string;
  readonly ends_at: Date;
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly confirmed_by: string | null;
  readonly confirmed_at: Date | null;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
};

type Lived = Pick<MandateRow, 'ends_at' | 'confirmed_at' | 'ended_at'>;

export const stateOf = ({ ends_at, confirmed_at, ended_at }: Lived, now: Date): MandateState =>
  ended_at !== null || ends_at <= now ? 'ended' : confirmed_at === null ? 'proposed' : 'in-force';

const viewOf = (row: MandateRow, now: Date): MandateView =>
  given({
    mandateId: row.id,
    accountId: row.account_id,
    name: row.name,
    state: stateOf(row, now),
    ...scopeIn(row),
    endsAt: instant(row.ends_at),
    proposedBy: row.proposed_by,
    proposedAt: instant(row.proposed_at),
    confirmedBy: row.confirmed_by ?? undefined,
    confirmedAt: row.confirmed_at === null ? undefined : instant(row.confirmed_at),
    endedBy: row.ended_by ?? undefined,
    endedAt: row.ended_at === null ? undefined : instant(row.ended_at),
  }) as MandateView;

const STATE = `CASE WHEN m.ended_at IS NOT NULL OR m.ends_at <= $4 THEN 'ended'
                    WHEN m.confirmed_at IS NULL THEN 'proposed' ELSE 'in-force' END`;

type Place = { readonly at: string; readonly id: string };

/** Mandates of the association, those proposed last first. */
export async function listMandates(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'secret'>,
  { state, accountId, cursor, limit = 50 }: ListMandatesQuery,
  now: Date,
): Promise<MandateList> {
  const list = { operation: 'listAuditMandates', state: state ?? null, accountId: accountId ?? null };
  const after = placeOf<Place>(tenant, list, cursor);
  const { rows } = await tenant.database.query<MandateRow>({
    text: `SELECT m.*, a.name FROM office.audit_mandate m JOIN office.account a ON a.id = m.account_id
             WHERE m.association_id = $1 AND ($2::uuid IS NULL OR m.account_id = $2)
               AND ($3::text IS NULL OR ${STATE} = $3) AND $4::timestamptz IS NOT NULL
               AND ($5::timestamptz IS NULL OR (m.proposed_at, m.id) < ($5, $6::uuid))
             ORDER BY m.proposed_at DESC, m.id DESC LIMIT $7`,
    values: [tenant.associationId, accountId, state, now, after?.at, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ proposed_at: at, id }) => ({
    at: instant(at),
    id,
  }));
  return { items: page.map((row) => viewOf(row, now)), ...next };
}
