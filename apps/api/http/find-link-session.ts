import type pg from 'pg';
import { associationIn, type AssociationRow } from './association-row.js';
import type { Identity } from './identity.js';

type Row = AssociationRow & {
  readonly id: string;
  readonly dispute_id: string;
  readonly party_id: string;
  readonly service_id: string;
  readonly contact_content_id: string | null;
  readonly stored_only: boolean;
};

const TEXT = `
  SELECT l.id, l.dispute_id, l.party_id, l.service_id, s.contact_content_id, l.association_id, o.name_zh, o.name_en, o.clock_offset_ms, o.sandbox, o.case_manager_account_id,
    EXISTS (SELECT FROM office.restricted_file f WHERE f.dispute_id = l.dispute_id) AS stored_only
    FROM office.link_session s JOIN office.link l ON l.token_hash = s.link_hash JOIN office.association o ON o.id = l.association_id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND l.expires_at > $2 AND l.revoked_at IS NULL`;

/** What is open under a token. A link that was revoked or has expired ends its sessions at once. */
export async function findLinkSession(pool: pg.Pool, tokenHash: Buffer, now: Date): Promise<Identity | undefined> {
  const { rows } = await pool.query<Row>({ name: 'find-link-session', text: TEXT, values: [tokenHash, now] });
  const [row] = rows;
  if (!row) return undefined;
  return {
    kind: 'link',
    link: {
      linkId: row.id,
      disputeId: row.dispute_id,
      partyId: row.party_id,
      serviceId: row.service_id,
      ...(row.contact_content_id !== null && { contactContentId: row.contact_content_id }),
    },
    association: associationIn(row),
    tokenHash,
    storedOnly: row.stored_only,
  };
}
