import type { EntityManager } from 'typeorm';
import { Session } from '#infrastructure/database/entities/session.js';
import { tellSessionsEnded } from '#application/account/end-sessions.js';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import type { ApiParts } from '../../http/parts.js';

/** Ends one of an account’s sessions; whether there was such an open one. */
export async function endSession(manager: EntityManager, accountId: string, sessionId: string): Promise<boolean> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(Session)
    .set({ expiresAt: () => 'created_at' })
    .where('account_id = :accountId AND id = :sessionId AND expires_at > created_at', { accountId, sessionId })
    .execute();
  await tellSessionsEnded(manager, accountId);
  return affected === 1;
}

/**
 * Ends the session that a browser had, now that another takes its place there: nobody goes on under a token that its
 * person knows of no more (ASVS 5.0 V7.2.4). Not where the same request came again and got the same token.
 */
export async function endReplaced(
  { pool, now, dataSource }: Pick<ApiParts, 'pool' | 'now' | 'dataSource'>,
  before: string | undefined,
  token: string,
  source: Source,
): Promise<void> {
  if (before === undefined || before === token || !isToken('pls', before)) return;
  const { rows } = await pool.query<{ readonly accountId: string }>(
    `UPDATE office.session SET expires_at = created_at WHERE token_hash = $1 AND expires_at > $2
       RETURNING account_id AS "accountId"`,
    [tokenHash(before), now()],
  );
  for (const { accountId } of rows) {
    await tellSessionsEnded(dataSource.manager, accountId);
    await noteSecurity(pool, { kind: 'signed-out', accountId, actor: accountId, source });
  }
}
