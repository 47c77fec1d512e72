import { createHmac, hash } from 'node:crypto';

/** A key of an account at Alibaba Cloud or Tencent Cloud. */
export type CloudKey = { readonly keyId: string; readonly secret: string };

type Acs3Call = {
  readonly host: string;
  readonly action: string;
  readonly version: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly nonce: string;
  readonly at: Date;
};

const ALGORITHM = 'ACS3-HMAC-SHA256';

/**
 * One POST to an RPC interface of Alibaba Cloud, signed by its signature V3: parameters stand in the query, the body is
 * empty. docs/providers.md, fact A1.
 */
export function signAcs3(
  { keyId, secret }: CloudKey,
  { host, action, version, parameters, nonce, at }: Acs3Call,
): { readonly query: string; readonly headers: Readonly<Record<string, string>> } {
  const query = Object.keys(parameters)
    .toSorted()
    .map((name) => `${encoded(name)}=${encoded(parameters[name] ?? '')}`)
    .join('&');
  const content = hash('sha256', '');
  const headers: Readonly<Record<string, string>> = {
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': content,
    'x-acs-date': `${at.toISOString().slice(0, 19)}Z`,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': version,
  };
  const names = Object.keys(headers).toSorted();
  const signed = names.join(';');
  const lines = names.map((name) => `${name}:${headers[name]}`);
  const request = ['POST', '/', query, ...lines, '', signed, content].join('\n');
  const signature = createHmac('sha256', secret)
    .update(`${ALGORITHM}\n${hash('sha256', request)}`)
    .digest('hex');
  const authorization = `${ALGORITHM} Credential=${keyId},SignedHeaders=${signed},Signature=${signature}`;
  return { query, headers: { ...headers, authorization } };
}

/** As RFC 3986 encodes: what encodeURIComponent leaves alone beside the unreserved is encoded, too. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
