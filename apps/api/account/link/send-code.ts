import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { hash, type KeyObject } from 'node:crypto';
import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Link } from '#application/party/links.js';
import { codeMessageOf } from '#documents/message.js';
import type { Request } from '#event-store/answers.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import { maskedPhone } from '#infrastructure/messaging/phone-number.js';
import type { Locale } from '#messages/locale.js';
import { CODE_MINUTES, CODES_AN_HOUR, codeText, HOUR, keyedCodeHash, secondsUntilNext } from '../code/code-text.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { findPhone } from './phone-of.js';

type Sending = {
  readonly tenant: TenantContext;
  readonly link: Link;
  readonly request: Request;
  readonly locale: Locale;
};

/**
 * Sends a code to the party's phone, once for each key. Throws NoPhone, NoMessages (to be tried again),
 * TooManyAttempts.
 */
export async function sendCode(
  parts: ApiParts,
  { tenant, link, request, locale }: Sending,
): Promise<{ readonly phone: string; readonly expiresAt: Date }> {
  const { pool, messages, secret, now } = parts;
  const found = await findPhone(tenant, link);
  if (found === undefined) throw new HttpProblem('NoPhone');
  const { phone, contactContentId } = found;
  const requestHash = requestHashOf(link, request, contactContentId);
  const code = codeText(secret, 'link code', requestHash);
  const { expiresAt, sent } = await noteCode(parts, link, {
    requestHash,
    codeHash: codeHash(secret, link, code),
    contactContentId,
  });
  if (!sent) {
    const provider = await messages.findProvider(link.associationId, 'sms');
    const names = await associationOf(tenant);
    const text = codeMessageOf(names[locale], code, CODE_MINUTES, locale);
    const facts = { association: names[locale], code, minutes: String(CODE_MINUTES) };
    const outcome =
      provider &&
      (await messages.send(provider, {
        id: `code_${requestHash.toString('hex').slice(0, 32)}`,
        channel: 'sms',
        to: phone,
        text,
        template: templateFacts('link-code', locale, facts),
      }));
    if (outcome?.result !== 'taken') throw new HttpProblem('NoMessages', { headers: { 'retry-after': '5' } });
    await pool.query('UPDATE office.link_code SET sent_at = $2 WHERE request_hash = $1', [requestHash, now()]);
  }
  return { phone: maskedPhone(phone), expiresAt };
}

type NotedCode = { readonly requestHash: Buffer; readonly codeHash: Buffer; readonly contactContentId: string };

/** In one statement, so that many at once get no more codes than one after the other. */
const noteCode = async (
  { pool, now }: ApiParts,
  { hash: linkHash }: Link,
  { requestHash, codeHash: code, contactContentId }: NotedCode,
) => {
  const at = now();
  const known = await findCode({ pool }, requestHash);
  if (known) return known;
  return inTransaction(pool, async (client) => {
    await client.query('SELECT 1 FROM office.link WHERE token_hash = $1 FOR UPDATE', [linkHash]);
    const { rows } = await client.query<{ created_at: Date }>(
      'SELECT created_at FROM office.link_code WHERE link_hash = $1 AND created_at > $2 ORDER BY created_at',
      [linkHash, new Date(at.getTime() - HOUR)],
    );
    const [oldest] = rows;
    if (oldest && rows.length >= CODES_AN_HOUR) {
      throw new HttpProblem('TooManyAttempts', {
        headers: { 'retry-after': String(secondsUntilNext(oldest.created_at, at)) },
      });
    }
    const expiresAt = new Date(at.getTime() + CODE_MINUTES * 60_000);
    await client.query(
      `INSERT INTO office.link_code (request_hash, link_hash, code_hash, contact_content_id, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [requestHash, linkHash, code, contactContentId, at, expiresAt],
    );
    return { expiresAt, sent: false };
  });
};

const findCode = async ({ pool }: Pick<ApiParts, 'pool'>, requestHash: Buffer) => {
  const { rows } = await pool.query<{ expires_at: Date; sent_at: Date | null }>(
    'SELECT expires_at, sent_at FROM office.link_code WHERE request_hash = $1',
    [requestHash],
  );
  const [row] = rows;
  return row && { expiresAt: row.expires_at, sent: row.sent_at !== null };
};

/** The contact belongs to it: what is sent again when that has changed is another code, noted as going there. */
const requestHashOf = ({ hash: linkHash }: Link, { key }: Request, contactContentId: string): Buffer =>
  hash('sha256', `code\n${linkHash.toString('hex')}\n${key}\n${contactContentId}`, 'buffer');

/** Known by the link alone. */
export const codeHash = (secret: KeyObject, { hash: linkHash }: Pick<Link, 'hash'>, code: string): Buffer =>
  keyedCodeHash(secret, 'link code', linkHash, code);
