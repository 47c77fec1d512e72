import type pg from 'pg';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { Identity } from './identity.js';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly mail: string;
  readonly locale: 'zh-CN' | 'en';
  readonly roles: AccountRole[];
  readonly party_ids: string[];
  readonly association_id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly clock_offset_ms: string;
  readonly case_manager_account_id: string | null;
};

const TEXT = `
  SELECT a.id, a.name, a.mail, a.locale, a.roles, a.party_ids, a.association_id, o.name_zh, o.name_en, o.clock_offset_ms, o.case_manager_account_id
    FROM office.session s JOIN office.account a ON a.id = s.account_id JOIN office.association o ON o.id = a.association_id
    WHERE s.token_hash = $1 AND s.expires_at > $2`;

/** Who is signed in under a token, in one prepared statement: it stands before every request of a person. */
export async function findSession(pool: pg.Pool, tokenHash: Buffer, now: Date): Promise<Identity | undefined> {
  const { rows } = await pool.query<Row>({ name: 'find-session', text: TEXT, values: [tokenHash, now] });
  const [row] = rows;
  if (!row) return undefined;
  const { id, name, mail, locale, roles, party_ids: partyIds } = row;
  const association = {
    id: row.association_id,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    clockOffsetMs: Number(row.clock_offset_ms),
    caseManagerAccountId: row.case_manager_account_id,
  };
  return { kind: 'account', account: { id, name, mail, locale, roles, partyIds }, association, tokenHash };
}
