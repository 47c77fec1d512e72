import { hash, timingSafeEqual } from 'node:crypto';
import type { CodeChannel } from '#domain/dispute/intake/dictation/events.js';
import type { Request } from '#event-store/answers.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import {
  CODE_MINUTES,
  CODES_AN_HOUR,
  codeText,
  GUESSES,
  HOUR,
  keyedCodeHash,
  secondsUntilNext,
} from '../../../account/code/code-text.js';
import { HttpProblem } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';

/** What a code is for: this version of what was written down, and no other. */
export type CodeFor = { readonly disputeId: string; readonly dictationId: string; readonly version: number };
/** By which channel a code comes, and the contact that it is sent to, by its sealed id. */
export type CodeWay = { readonly channel: CodeChannel; readonly sentTo: string };
export type Noted = {
  readonly requestHash: Buffer;
  readonly code: string;
  readonly expiresAt: Date;
  readonly sent: boolean;
};

const PURPOSE = 'dictation code';
const hashOf = (...parts: readonly (string | number)[]): Buffer =>
  hash('sha256', ['dictation', ...parts].join('\n'), 'buffer');
const subjectOf = ({ disputeId, dictationId }: CodeFor): Buffer => hashOf(disputeId, dictationId);
const versionOf = ({ disputeId, dictationId, version }: CodeFor): Buffer => hashOf(disputeId, dictationId, version);

/**
 * The code for this request, the same when it comes again while the contact is the same. Throws TooManyAttempts where
 * this hour has had its codes.
 */
export async function noteCode(
  { pool, secret, now }: ApiParts,
  wanted: CodeFor,
  { channel, sentTo }: CodeWay,
  { caller, key }: Request,
): Promise<Noted> {
  const [at, subject, version] = [now(), subjectOf(wanted), versionOf(wanted)];
  const requestHash = hashOf('request', caller, key, version.toString('hex'), channel, sentTo);
  const code = codeText(secret, PURPOSE, requestHash);
  return inTransaction(pool, async (client) => {
    // many at once get no more than one after the other
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [subject.toString('hex')]);
    const { rows: known } = await client.query<{ expires_at: Date; sent_at: Date | null }>(
      'SELECT expires_at, sent_at FROM office.dictation_code WHERE request_hash = $1',
      [requestHash],
    );
    if (known[0]) return { requestHash, code, expiresAt: known[0].expires_at, sent: known[0].sent_at !== null };
    const { rows } = await client.query<{ created_at: Date }>(
      'SELECT created_at FROM office.dictation_code WHERE subject_hash = $1 AND created_at > $2 ORDER BY created_at',
      [subject, new Date(at.getTime() - HOUR)],
    );
    const [oldest] = rows;
    if (oldest && rows.length >= CODES_AN_HOUR)
      throw new HttpProblem('TooManyAttempts', {
        headers: { 'retry-after': String(secondsUntilNext(oldest.created_at, at)) },
      });
    const expiresAt = new Date(at.getTime() + CODE_MINUTES * 60_000);
    await client.query(
      `INSERT INTO office.dictation_code (request_hash, subject_hash, version_hash, channel, contact_content_id, code_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [requestHash, subject, version, channel, sentTo, keyedCodeHash(secret, PURPOSE, version, code), at, expiresAt],
    );
    return { requestHash, code, expiresAt, sent: false };
  });
}

export const noteSent = async ({ pool, now }: ApiParts, requestHash: Buffer): Promise<void> => {
  await pool.query('UPDATE office.dictation_code SET sent_at = $2 WHERE request_hash = $1', [requestHash, now()]);
};

/** Of a code that an older release sent nobody knows the contact. */
export type UsedCode = { readonly channel: CodeChannel; readonly sentTo?: string };
type CodeRow = { readonly channel: CodeChannel; readonly contact_content_id: string | null };

/**
 * How the newest code for this version came, if this is it; it is then used up, but for the same request.
 * Every guess is counted before it is looked at. Throws WrongCode alike for a wrong one, one that is old, used or
 * guessed at too often, and one for what it said before.
 */
export async function useCode(
  { pool, secret, now }: ApiParts,
  wanted: CodeFor,
  code: string,
  { caller, key }: Request,
): Promise<UsedCode> {
  const [version, usedBy] = [versionOf(wanted), hashOf('use', caller, key, code)];
  const { rows: again } = await pool.query<CodeRow>(
    'SELECT channel, contact_content_id FROM office.dictation_code WHERE version_hash = $1 AND used_by = $2',
    [version, usedBy],
  );
  if (again[0]) return usedCode(again[0]);
  const { rows } = await pool.query<CodeRow & { request_hash: Buffer; code_hash: Buffer }>(
    `UPDATE office.dictation_code SET attempts = attempts + 1
       WHERE request_hash = (SELECT request_hash FROM office.dictation_code WHERE subject_hash = $1 AND sent_at IS NOT NULL ORDER BY created_at DESC LIMIT 1)
         AND version_hash = $2 AND used_at IS NULL AND expires_at > $3 AND attempts < $4
       RETURNING request_hash, code_hash, channel, contact_content_id`,
    [subjectOf(wanted), version, now(), GUESSES],
  );
  const [row] = rows;
  if (!row || !timingSafeEqual(row.code_hash, keyedCodeHash(secret, PURPOSE, version, code)))
    throw new HttpProblem('WrongCode');
  const { rowCount } = await pool.query(
    'UPDATE office.dictation_code SET used_at = $2, used_by = $3 WHERE request_hash = $1 AND used_at IS NULL',
    [row.request_hash, now(), usedBy],
  );
  if (rowCount !== 1) throw new HttpProblem('WrongCode'); // somebody else was faster with it
  return usedCode(row);
}

const usedCode = ({ channel, contact_content_id: sentTo }: CodeRow): UsedCode => ({
  channel,
  ...(sentTo !== null && { sentTo }),
});
