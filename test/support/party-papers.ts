import { createHash } from 'node:crypto';
import type { Api } from './api.js';

type About = { readonly kind?: string; readonly sha256?: string };

/** Sends the bytes of a paper about a party, a power of attorney unless told otherwise, under their own hash. */
export async function putPartyPaper(
  api: Pick<Api, 'url'>,
  partyId: string,
  bytes: Buffer,
  by: { readonly token: string },
  { kind = 'power-of-attorney', sha256 = createHash('sha256').update(bytes).digest('hex') }: About = {},
) {
  const response = await fetch(`${api.url}/v1/parties/${partyId}/papers/${sha256}/content?kind=${kind}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Readonly<Record<string, unknown>> };
}
