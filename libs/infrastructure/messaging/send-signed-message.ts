import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { explainFetch } from '../webhook/explain-fetch.js';
import type { MessageOutcome, OutgoingMessage, SignedProvider } from './message-provider.js';
import { signedHeaders } from '../webhook/signed-headers.js';
import { readText } from './read-text.js';

const LIMITS = { milliseconds: 10_000, bytesIn: 16_000 };

/**
 * The signed HTTP interface: one POST of JSON to `<url>/v1/messages`, signed as Standard Webhooks 1.0 signs. 2xx:
 * taken. 422: not to this addressee, with a short `code`. 400, 401, 403, 404, 410: our set-up is wrong. Anything else
 * is tried again.
 */
export async function sendSignedMessage(
  fetch: OutgoingFetch,
  provider: SignedProvider,
  message: Omit<OutgoingMessage, 'template'>,
  at: Date,
  limits = LIMITS,
): Promise<MessageOutcome> {
  const { id, channel, to, text, reference } = message;
  const payload = JSON.stringify({ channel, to, text, ...(reference !== undefined && { reference }) });
  const headers = signedHeaders(provider.secret, id, at, payload);
  if (headers === undefined) return { result: 'impossible', code: 'bad-secret' };
  try {
    const url = `${provider.url}/v1/messages`;
    const response = await fetch(url, {
      to: 'messenger',
      method: 'POST',
      headers,
      body: payload,
      milliseconds: limits.milliseconds,
    });
    return outcomeOf(response.status, await readText(response.body, limits.bytesIn));
  } catch (error) {
    return { result: 'failed', code: explainFetch(error) };
  }
}

const OUR_FAULT: readonly number[] = [400, 401, 403, 404, 410];

const outcomeOf = (status: number, body: string): MessageOutcome => {
  if (status >= 200 && status < 300) return { result: 'taken' };
  if (status === 422) return { result: 'refused', code: codeIn(body) };
  return { result: OUR_FAULT.includes(status) ? 'impossible' : 'failed', code: `http-${status}` };
};

/** A short word of the provider's, if it is one: it lands in the log for ever. */
const codeIn = (body: string): string => {
  try {
    const { code } = JSON.parse(body) as { readonly code?: unknown };
    return typeof code === 'string' && /^[A-Za-z0-9._-]{1,40}$/.test(code) ? code : 'refused';
  } catch {
    return 'refused';
  }
};
