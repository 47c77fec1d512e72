import type { TenantContext } from '#application/command-handler/command-handler.js';
import { instant } from '#domain/kernel/message.js';
import { findSecurityEvents } from '#infrastructure/security/find-security-events.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { AuditedSecurityLog, AuditedSecurityQuery } from './security-log.dto.js';

/** Events of one association, the newest first: found as an administrator finds them. */
export async function readSecurityLog(
  tenant: Pick<TenantContext, 'database' | 'associationId' | 'secret'>,
  { kind, accountId, cursor, limit = 50 }: AuditedSecurityQuery,
): Promise<AuditedSecurityLog> {
  const list = { operation: 'readSecurityLog', kind: kind ?? null, accountId: accountId ?? null };
  const after = placeOf<{ readonly id: string }>(tenant, list, cursor);
  const { database, associationId } = tenant;
  const asked = { associationId, kinds: kind && [kind], accountId, before: after?.id, limit: limit + 1 };
  const rows = await findSecurityEvents(database, asked);
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
