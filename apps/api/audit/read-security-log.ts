import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { AuditedSecurityLog, AuditedSecurityQuery } from './security-log.dto.js';

type Row = {
  readonly id: string;
  readonly at: Date;
  readonly kind: string;
  readonly account_id: string | null;
  readonly actor: string | null;
  readonly address: string | null;
  readonly device: string | null;
  readonly request_id: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
};

/** Events of one association, the newest first. */
export async function readSecurityLog(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'secret'>,
  { kind, accountId, cursor, limit = 50 }: AuditedSecurityQuery,
): Promise<AuditedSecurityLog> {
  const list = { operation: 'readSecurityLog', kind: kind ?? null, accountId: accountId ?? null };
  const after = placeOf<{ readonly id: string }>(tenant, list, cursor);
  const { rows } = await tenant.database.query<Row>({
    text: `SELECT id, at, kind, account_id, actor, address, device, request_id, facts FROM security.event
             WHERE association_id = $1 AND ($2::text IS NULL OR kind = $2) AND ($3::uuid IS NULL OR account_id = $3)
               AND ($4::bigint IS NULL OR id < $4)
             ORDER BY id DESC LIMIT $5`,
    values: [tenant.associationId, kind, accountId, after?.id, limit + 1],
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ id }) => ({ id }));
  return {
    items: page.map(({ at, account_id, actor, address, device, request_id, facts, ...row }) =>
      given({
        at: instant(at),
        kind: row.kind,
        accountId: account_id ?? undefined,
        actor: actor ?? undefined,
        address: address ?? undefined,
        device: device ?? undefined,
        requestId: request_id ?? undefined,
        facts,
      }),
    ),
    ...next,
  } as AuditedSecurityLog;
}
