import { randomUUID } from 'node:crypto';
import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { askJson, type JsonAnswer } from './ask-json.js';
import { signAcs3, type CloudKey } from './sign-acs3.js';

type AliyunCall = {
  readonly url: string;
  readonly action: string;
  readonly version: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly at: Date;
};

/** One call of an RPC interface of Alibaba Cloud, each with a nonce of its own. docs/providers.md, fact A1. */
export const callAliyun = (fetch: OutgoingFetch, key: CloudKey, { url, ...asked }: AliyunCall): Promise<JsonAnswer> => {
  const { host, origin } = new URL(url);
  const { query, headers } = signAcs3(key, { ...asked, host, nonce: randomUUID() });
  return askJson(fetch, `${origin}/?${query}`, { method: 'POST', headers });
};
