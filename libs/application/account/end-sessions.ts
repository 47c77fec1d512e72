/** What runs a statement in the transaction of what sessions end for. */
type Statement = { readonly query: (text: string, values: unknown[]) => Promise<unknown> };

/** On which every API process hears that sessions of an account ended (watch-sessions.ts); the payload is its id. */
const SESSIONS_ENDED = 'session';

/**
 * Ends what is signed in under an account, all but `except`: its person was suspended, left, or chose another password
 * (ASVS 5.0 V7.4.2, V7.4.3). Whoever waits or reads under one of them is cut off when the transaction commits. The rows
 * stay, so that a request which opened a session does not open it again.
 */
export async function endSessions(manager: Statement, accountId: string, except?: Buffer): Promise<void> {
  await manager.query(
    `UPDATE office.session SET expires_at = created_at
       WHERE account_id = $1 AND expires_at > created_at AND ($2::bytea IS NULL OR token_hash <> $2)`,
    [accountId, except ?? null],
  );
  await tellSessionsEnded(manager, accountId);
}

/** Cuts off who waits under a session that has ended. */
export async function tellSessionsEnded(manager: Statement, accountId: string): Promise<void> {
  await manager.query('SELECT pg_notify($1, $2)', [SESSIONS_ENDED, accountId]);
}
