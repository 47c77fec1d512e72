import { createHmac, hash } from 'node:crypto';
import type { CloudKey } from './sign-acs3.js';

type Tc3Call = {
  readonly host: string;
  /** Of the interface, such as `sms`: the first part of its usual host. */
  readonly service: string;
  readonly payload: string;
  readonly at: Date;
};

const ALGORITHM = 'TC3-HMAC-SHA256';
export const TC3_CONTENT = 'application/json; charset=utf-8';

/** The Authorization of one POST of JSON to Tencent Cloud, by its signature v3. docs/providers.md, fact T1. */
export function signTc3({ keyId, secret }: CloudKey, { host, service, payload, at }: Tc3Call): string {
  const stamp = Math.floor(at.getTime() / 1_000);
  const day = new Date(stamp * 1_000).toISOString().slice(0, 10);
  const signed = 'content-type;host';
  const headers = `content-type:${TC3_CONTENT}\nhost:${host}\n`;
  const request = ['POST', '/', '', headers, signed, hash('sha256', payload)].join('\n');
  const scope = `${day}/${service}/tc3_request`;
  const text = [ALGORITHM, stamp, scope, hash('sha256', request)].join('\n');
  const key = [day, service, 'tc3_request'].reduce<string | Buffer>((under, part) => mac(under, part), `TC3${secret}`);
  const signature = createHmac('sha256', key).update(text).digest('hex');
  return `${ALGORITHM} Credential=${keyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`;
}

const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
