import type { FastifyRequest } from 'fastify';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { ASKER_COLUMNS, askerIn, type AskerRow } from './asker-row.js';
import { associationIn } from './association-row.js';
import { bearerToken } from './authenticate.js';
import type { HalfSignedIn } from './identity.js';
import type { ApiParts } from './parts.js';

type Row = AskerRow & {
  readonly owed: HalfSignedIn['owed'];
  readonly enrolled: boolean;
  readonly ended: boolean;
};

/** It ends with the password that opened it. */
const TEXT = `
  SELECT ${ASKER_COLUMNS}, h.owed, h.enrolled_at IS NOT NULL AS enrolled, h.ended_at IS NOT NULL AS ended
    FROM office.half_session h JOIN office.account a ON a.id = h.account_id
      JOIN office.association o ON o.id = a.association_id
    WHERE h.token_hash = $1 AND h.expires_at > $2 AND a.suspended_at IS NULL AND a.ended_at IS NULL
      AND h.password_mark IS NOT DISTINCT FROM sha256(convert_to(a.password_hash, 'UTF8'))`;

/** Who gave the first step under a token; undefined for every other token. */
export async function findHalfSession(
  { pool, now }: ApiParts,
  { headers }: FastifyRequest,
): Promise<HalfSignedIn | undefined> {
  const token = bearerToken(headers.authorization);
  if (!isToken('plh', token)) return undefined;
  const hash = tokenHash(token);
  const { rows } = await pool.query<Row>({ name: 'find-half-session', text: TEXT, values: [hash, now()] });
  const [row] = rows;
  if (!row) return undefined;
  const { owed, enrolled, ended } = row;
  return {
    kind: 'half',
    account: askerIn(row),
    association: associationIn(row),
    tokenHash: hash,
    owed,
    enrolled,
    ended,
  };
}
