import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import { countAccountLinks, makeAccountLink } from '#application/account/account-links.js';
import { tellAccount } from '#application/account/tell-account.js';
import { idOfAssociation } from '#application/association/slugs.js';
import type { Database } from '#event-store/types.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';

type ResetParts = { readonly pool: pg.Pool; readonly linkSecret: KeyObject; readonly now: () => Date };
type Wish = {
  readonly id: string;
  readonly association: string;
  readonly login: string;
  readonly address: string | null;
};

const HOUR = 3_600_000;
/** Links for one account in an hour: nobody fills somebody’s mailbox. */
const MOST = 3;

/**
 * Looks whose password somebody says to have forgotten, and sends that person a link; nobody else hears of it. An
 * account that nobody has opened yet is invited, not reset. 1 if there was a wish.
 */
export function answerNextReset({ pool, linkSecret, now }: ResetParts): Promise<number> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<Wish>(
      `DELETE FROM office.reset_wish WHERE id = (SELECT id FROM office.reset_wish ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, association, login, address`,
    );
    const [wish] = rows;
    if (!wish) return 0;
    const at = now();
    const associationId = await idOfAssociation(client, wish.association);
    const accountId = associationId === undefined ? undefined : await findPerson(client, associationId, wish.login);
    await noteSecurity(client, {
      kind: 'password-reset-asked',
      ...(associationId !== undefined && { associationId }),
      ...(accountId !== undefined && { accountId }),
      ...(wish.address !== null && { source: { address: wish.address, requestId: wish.id } }),
    });
    if (accountId === undefined) return 1;
    const { count } = await countAccountLinks(client, accountId, 'reset', new Date(at.getTime() - HOUR));
    if (count >= MOST) return 1;
    const wanted = { accountId, purpose: 'reset', channel: 'mail' } as const;
    const { id: linkId } = await makeAccountLink(client, linkSecret, wanted, at);
    await tellAccount(client, { accountId, topic: 'reset', linkId }, at);
    return 1;
  });
}

/** Its person came in by other providers, none of whom is taken any more: nobody else may open it for that person. */
const LEFT_BY_ISSUERS = `(EXISTS (SELECT FROM office.identity i WHERE i.account_id = account.id) AND NOT EXISTS
  (SELECT FROM office.identity i JOIN office.issuer o ON o.id = i.issuer_id
     WHERE i.account_id = account.id AND o.ended_at IS NULL))`;

/** By login; by mail address where it is one account’s alone. */
const findPerson = async (database: Database, associationId: string, typed: string): Promise<string | undefined> => {
  const name = typed.normalize('NFKC').trim().toLowerCase();
  const { rows } = await database.query<{ id: string; login: string }>(
    `SELECT id, login FROM office.account WHERE association_id = $1 AND (login = $2 OR lower(mail) = $2)
       AND (password_hash IS NOT NULL OR ${LEFT_BY_ISSUERS}) AND suspended_at IS NULL AND ended_at IS NULL LIMIT 3`,
    [associationId, name],
  );
  const byLogin = rows.find(({ login }) => login === name);
  return byLogin?.id ?? (rows.length === 1 ? rows[0]?.id : undefined);
};
