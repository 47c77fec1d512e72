import { randomBytes } from 'node:crypto';
import { worthOf } from '#domain/timestamp/token-checks.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { rootsIn } from './certificate-chain.js';
import { checkToken, type CheckedToken } from './check-token.js';
import { BadToken, MOST_TOKEN_BYTES } from './read-token.js';
import { timestampRequest } from './timestamp-request.js';

/** Who attests times for an association: where it answers, and by which roots it is known. */
export type TimestampAuthority = {
  readonly name: string;
  readonly url: string;
  /** PEM, one after the other. */
  readonly roots: string;
  readonly policy?: string;
};

/** What is asked of it, and what came; a code where nothing came that proves anything. */
export type TimestampAnswer = CheckedToken | { readonly failed: string };

/**
 * Has an authority attest that a hash was there, by HTTP (RFC 3161, 3.4). Only a token that proves it is taken;
 * anything else is a failure with a code, to be tried again or told.
 */
export async function askAuthority(
  outgoing: OutgoingFetch,
  { url, roots, policy }: TimestampAuthority,
  sha256: string,
): Promise<TimestampAnswer> {
  const nonce = randomBytes(16);
  try {
    const answer = await outgoing(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
      body: timestampRequest({ sha256, nonce, policy }),
      bytesIn: MOST_TOKEN_BYTES,
    });
    if (answer.status !== 200) return { failed: `http-${answer.status}` };
    const bytes = Buffer.from(await answer.arrayBuffer());
    const expected = { sha256, nonce, roots: rootsIn(roots), ...(policy !== undefined && { policy }) };
    const checked = checkToken(bytes, expected);
    if (worthOf(checked.report) === 'proven') return checked;
    const bad = checked.report.checks.find(({ outcome }) => outcome === 'failed');
    return { failed: bad ? `${bad.check}-${bad.why}` : 'not-proven' };
  } catch (error) {
    if (error instanceof BadToken) return { failed: error.code };
    return { failed: (error as { readonly code?: unknown }).code === 'NOT_ALLOWED' ? 'not-allowed' : 'no-answer' };
  }
}
