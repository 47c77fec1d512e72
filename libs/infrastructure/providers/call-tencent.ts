import { z } from 'zod';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { askJson } from './ask-json.js';
import type { CloudKey } from './sign-acs3.js';
import { signTc3, TC3_CONTENT } from './sign-tc3.js';

type TencentCall = {
  readonly url: string;
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly region?: string;
  readonly at: Date;
  readonly body: object;
};

const Envelope = z.object({
  Response: z.looseObject({ Error: z.object({ Code: z.string() }).optional() }),
});

/** The answer's contents, Tencent Cloud's own code of what was wrong, or why there was no answer. */
export type TencentAnswer = { readonly response: unknown } | { readonly error: string } | { readonly noAnswer: string };

/** One call of an interface of Tencent Cloud API 3.0. docs/providers.md, facts T1 and T2. */
export async function callTencent(
  fetch: OutgoingFetch,
  key: CloudKey,
  { url, service, action, version, region, at, body }: TencentCall,
): Promise<TencentAnswer> {
  const { host, origin } = new URL(url);
  const payload = JSON.stringify(body);
  const answer = await askJson(fetch, `${origin}/`, {
    method: 'POST',
    headers: {
      authorization: signTc3(key, { host, service, payload, at }),
      'content-type': TC3_CONTENT,
      'x-tc-action': action,
      'x-tc-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'x-tc-version': version,
      ...(region !== undefined && { 'x-tc-region': region }),
    },
    body: payload,
  });
  if (answer.status === undefined) return { noAnswer: answer.code };
  const read = Envelope.safeParse(answer.body);
  if (!read.success) return { noAnswer: `http-${answer.status}` };
  const { Response: response } = read.data;
  return response.Error ? { error: response.Error.Code } : { response };
}
