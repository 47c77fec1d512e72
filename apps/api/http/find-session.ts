import type pg from 'pg';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import { associationIn, type AssociationRow } from './association-row.js';
import type { Identity } from './identity.js';

type Row = AssociationRow & {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly locale: 'zh-CN' | 'en';
  readonly roles: AccountRole[];
  readonly party_ids: string[];
};

const TEXT = `
  SELECT a.id, a.name, a.mail, a.locale, a.roles, a.party_ids, a.association_id, o.name_zh, o.name_en, o.clock_offset_ms, o.case_manager_account_id
    FROM office.session s JOIN office.account a ON a.id = s.account_id JOIN office.association o ON o.id = a.association_id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.suspended_at IS NULL AND a.ended_at IS NULL`;

/** Who is signed in under a token, in one prepared statement: it stands before every request of a person. */
export async function findSession(pool: pg.Pool, tokenHash: Buffer, now: Date): Promise<Identity | undefined> {
  const { rows } = await pool.query<Row>({ name: 'find-session', text: TEXT, values: [tokenHash, now] });
  const [row] = rows;
  if (!row) return undefined;
  const { id, name, mail, locale, roles, party_ids: partyIds } = row;
  return {
    kind: 'account',
    account: { id, name, mail, locale, roles, held: roles, partyIds },
    association: associationIn(row),
    tokenHash,
  };
}
