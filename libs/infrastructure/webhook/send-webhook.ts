import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { explainFetch } from './explain-fetch.js';
import { readAtMost } from './read-at-most.js';
import { signedHeaders } from './signed-headers.js';

export type WebhookMessage = {
  readonly url: string;
  /** `whsec_…`, as Standard Webhooks writes it. */
  readonly secret: string;
  /** The same at every attempt, so that the receiver can tell a repetition. */
  readonly id: string;
  readonly body: object;
};

/**
 * 'taken': a 2xx, which is a technical receipt and nothing more. 'gone': a 410, the receiver wants no more of these.
 * 'impossible': no attempt can succeed as it is configured. 'failed': to be tried again.
 */
export type WebhookOutcome =
  | { readonly result: 'taken'; readonly status: number }
  | { readonly result: 'gone'; readonly status: 410 }
  | { readonly result: 'impossible' | 'failed'; readonly code: string; readonly status?: number };

export type WebhookLimits = { readonly milliseconds: number; readonly bytesOut: number; readonly bytesIn: number };
export const WEBHOOK_LIMITS: WebhookLimits = { milliseconds: 15_000, bytesOut: 20_000, bytesIn: 64_000 };

/** Whether a body is short enough to be sent at all. */
export const fits = (payload: string, { bytesOut } = WEBHOOK_LIMITS): boolean => Buffer.byteLength(payload) <= bytesOut;

/**
 * One signed POST by Standard Webhooks 1.0. `at` is machine time. Redirects are not followed: they would take signed
 * words to a stranger.
 */
export async function sendWebhook(
  fetch: OutgoingFetch,
  { url, secret, id, body }: WebhookMessage,
  at: Date,
  limits = WEBHOOK_LIMITS,
): Promise<WebhookOutcome> {
  const payload = JSON.stringify(body);
  if (!fits(payload, limits)) return { result: 'impossible', code: 'payload-too-large' };
  if (!isHttp(url)) return { result: 'impossible', code: 'bad-url' };
  const headers = signedHeaders(secret, id, at, payload);
  if (headers === undefined) return { result: 'impossible', code: 'bad-secret' };
  try {
    const response = await fetch(url, {
      to: 'platform',
      method: 'POST',
      headers,
      body: payload,
      milliseconds: limits.milliseconds,
      bytesIn: Number.POSITIVE_INFINITY, // what is too long is read no further, and taken all the same
    });
    await readAtMost(response.body, limits.bytesIn);
    return outcomeOf(response.status);
  } catch (error) {
    return { result: 'failed', code: explainFetch(error) };
  }
}

const outcomeOf = (status: number): WebhookOutcome => {
  if (status >= 200 && status < 300) return { result: 'taken', status };
  return status === 410 ? { result: 'gone', status } : { result: 'failed', code: `http-${status}`, status };
};

const isHttp = (url: string): boolean => /^https?:$/.test(URL.parse(url)?.protocol ?? '');
