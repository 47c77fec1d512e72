import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Link } from '#application/party/links.js';
import type { Request } from '#event-store/answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { GUESSES } from '../code/code-text.js';
import { codeHash } from './send-code.js';
import { countGuess, forgetGuesses } from './slow-guesses.js';

/**
 * How long a session lasts, by machine time: long enough to answer with papers at hand, short enough for a phone that
 * is lent.
 */
const LIFETIME = 4 * 3_600_000;

export type Opened = {
  readonly token: string;
  readonly expiresAt: Date;
  /** From which the code came back; unknown of a code that an older release sent. */
  readonly contactContentId?: string;
};

/**
 * Opens a session for the newest code that was sent, once; who asks again under the same key hears the same token.
 * Throws WrongCode, and TooManyAttempts while wrong codes slow the link down.
 */
export async function openLink(
  { pool, secret, now }: ApiParts,
  link: Link,
  code: string,
  request: Request,
): Promise<Opened> {
  const at = now();
  const material = JSON.stringify(['link session', link.hash.toString('hex'), request.key, code]);
  const token = tokenText('plv', createHmac('sha256', secret).update(material).digest());
  const known = await findOpened(pool, token);
  if (known) {
    if (!known.requestHash.equals(request.bodyHash)) refuse('KeyReused', { key: request.key });
    const { expiresAt, contactContentId } = known;
    return { token, expiresAt, ...(contactContentId !== null && { contactContentId }) };
  }
  await countGuess(pool, link, at);
  const contactContentId = await useCode(pool, link, codeHash(secret, link, code), at);
  await forgetGuesses(pool, link);
  const expiresAt = new Date(Math.min(at.getTime() + LIFETIME, link.expiresAt.getTime()));
  await pool.query(
    `INSERT INTO office.link_session (token_hash, link_hash, request_hash, contact_content_id, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
    [tokenHash(token), link.hash, request.bodyHash, contactContentId, at, expiresAt],
  );
  return { token, expiresAt, ...(contactContentId !== null && { contactContentId }) };
}

type Code = { readonly request_hash: Buffer; readonly code_hash: Buffer; readonly contact_content_id: string | null };

/**
 * Every guess is counted before it is looked at, so that many at once are no more than so many. The contact that the
 * code went to.
 */
const useCode = async (pool: ApiParts['pool'], link: Link, given: Buffer, at: Date): Promise<string | null> => {
  const { rows } = await pool.query<Code>(
    `UPDATE office.link_code SET attempts = attempts + 1
       WHERE request_hash = (SELECT request_hash FROM office.link_code WHERE link_hash = $1 AND sent_at IS NOT NULL ORDER BY created_at DESC LIMIT 1)
         AND used_at IS NULL AND expires_at > $2 AND attempts < $3
       RETURNING request_hash, code_hash, contact_content_id`,
    [link.hash, at, GUESSES],
  );
  const [row] = rows;
  if (!row || !timingSafeEqual(row.code_hash, given)) throw new HttpProblem('WrongCode');
  const { rowCount } = await pool.query(
    'UPDATE office.link_code SET used_at = $2 WHERE request_hash = $1 AND used_at IS NULL',
    [row.request_hash, at],
  );
  if (rowCount !== 1) throw new HttpProblem('WrongCode'); // somebody else was faster with it
  return row.contact_content_id;
};

const findOpened = async (pool: ApiParts['pool'], token: string) => {
  const { rows } = await pool.query<{ expires_at: Date; request_hash: Buffer; contact_content_id: string | null }>(
    'SELECT expires_at, request_hash, contact_content_id FROM office.link_session WHERE token_hash = $1',
    [tokenHash(token)],
  );
  const [row] = rows;
  return row && { expiresAt: row.expires_at, requestHash: row.request_hash, contactContentId: row.contact_content_id };
};

/** Ends it now. Its row stays, so that the request which opened it does not open it again. */
export async function closeLinkSession({ pool, now }: ApiParts, hash: Buffer): Promise<void> {
  await pool.query('UPDATE office.link_session SET expires_at = $2 WHERE token_hash = $1 AND expires_at > $2', [
    hash,
    now(),
  ]);
}
