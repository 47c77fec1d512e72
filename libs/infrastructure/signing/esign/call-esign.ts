import { createHmac, hash } from 'node:crypto';
import type { OutgoingFetch } from '../../outgoing/guard-outgoing.js';
import { askJson } from '../../providers/ask-json.js';
import type { Hired } from '../../providers/provider-settings.js';
import { z } from 'zod';

export type EsignProvider = NonNullable<Hired['signature']>;

/** `data` of an answer whose code is 0, or why there is none. */
export type EsignAnswer =
  { readonly data: unknown } | { readonly result: 'impossible' | 'failed'; readonly code: string };

const Said = z.object({ code: z.number(), data: z.unknown() });
const CONTENT = 'application/json; charset=UTF-8';

/** Base64 of the MD5 of a body, as e签宝 wants it beside its signature. */
export const contentMd5 = (body: string | Uint8Array): string => hash('md5', body, 'base64');

/** What e签宝 has signed: method, accepted types, MD5, type, no date, no headers, path. docs/providers.md, fact E1. */
export const esignSignature = (secret: string, method: string, body: string, path: string): string =>
  createHmac('sha256', secret)
    .update([method, '*/*', body === '' ? '' : contentMd5(body), CONTENT, '', path].join('\n'))
    .digest('base64');

/** One POST of JSON to e签宝, SaaS API V3. */
export async function callEsign(
  fetch: OutgoingFetch,
  { url, appId, secret }: EsignProvider,
  path: string,
  content: object,
  at: Date,
): Promise<EsignAnswer> {
  const body = JSON.stringify(content);
  const answer = await askJson(fetch, `${new URL(url).origin}${path}`, {
    method: 'POST',
    headers: {
      accept: '*/*',
      'content-type': CONTENT,
      'content-md5': contentMd5(body),
      'x-tsign-open-app-id': appId,
      'x-tsign-open-auth-mode': 'Signature',
      'x-tsign-open-ca-timestamp': String(at.getTime()),
      'x-tsign-open-ca-signature': esignSignature(secret, 'POST', body, path),
    },
    body,
  });
  if (answer.status === undefined) return { result: 'failed', code: answer.code };
  if (answer.status === 401 || answer.status === 403) return { result: 'impossible', code: 'bad-credentials' };
  const read = Said.safeParse(answer.body);
  if (!read.success) return { result: 'failed', code: `http-${answer.status}` };
  const { code, data } = read.data;
  // its codes are many and told by numbers: whether to try again is known by HTTP's alone
  return code === 0 ? { data } : { result: answer.status >= 500 ? 'failed' : 'impossible', code: `esign-${code}` };
}
