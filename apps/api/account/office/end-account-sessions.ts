import { tellAccount } from '#application/account/tell-account.js';
import { instant } from '#domain/kernel/message.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import type { EntityManager } from 'typeorm';
import { tellSessionsEnded } from '#application/account/end-sessions.js';

export type EndingSessions = {
  readonly associationId: string;
  /** The account whose sessions end; those of everybody in the association where there is none. */
  readonly accountId?: string;
  /** The session that asks, which goes on where everybody's end. */
  readonly except?: Buffer;
  /** Who does it: an account's id, or `operator`. */
  readonly by: string;
  readonly source: Source;
  /** Machine time. */
  readonly now: Date;
};

/** Those of accounts. What had ended already is not told of. */
const OF_ACCOUNTS = `
  UPDATE office.session s SET expires_at = s.created_at FROM office.account a
    WHERE a.id = s.account_id AND a.association_id = $1 AND ($2::uuid IS NULL OR a.id = $2) AND s.expires_at > $4
      AND ($3::bytea IS NULL OR s.token_hash <> $3)
    RETURNING s.account_id AS "accountId"`;

/** Those that were opened from links, under which nobody has an account. */
const OF_LINKS = `
  UPDATE office.link_session s SET expires_at = s.created_at FROM office.link l
    WHERE l.token_hash = s.link_hash AND l.association_id = $1 AND s.expires_at > $2`;

/**
 * Signs somebody, or everybody, out without suspending anybody (ASVS 5.0 V7.4.5): whoever waits or reads is cut off
 * when the transaction commits, each person is told, and the log of security says who did it. How many sessions ended.
 */
export async function endAccountSessions(manager: EntityManager, asked: EndingSessions): Promise<number> {
  const { associationId, accountId, except, by, source, now } = asked;
  const database = statementsIn(manager);
  const values = [associationId, accountId ?? null, except ?? null, now];
  const { rows } = await database.query<{ readonly accountId: string }>(OF_ACCOUNTS, values);
  const links = accountId === undefined ? await database.query(OF_LINKS, [associationId, now]) : { rowCount: 0 };
  for (const signedOut of new Set(rows.map((row) => row.accountId))) {
    const facts = { at: instant(now) };
    if (signedOut !== by) await tellAccount(database, { accountId: signedOut, topic: 'sessions-ended', facts }, now);
  }
  await tellSessionsEnded(manager, accountId ?? associationId);
  const ended = rows.length + (links.rowCount ?? 0);
  await noteSecurity(database, {
    kind: 'account-sessions-ended',
    associationId,
    ...(accountId !== undefined && { accountId }),
    actor: by,
    source,
    facts: { ended, everybody: accountId === undefined },
  });
  return ended;
}
