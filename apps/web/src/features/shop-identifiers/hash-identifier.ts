import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import { hashedText, normalisedIdentifier } from '#domain/shop-identifier/normalise.js';

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * What is sent in the place of an identifier: HMAC-SHA-256 by the platform's key, in hexadecimal digits. Undefined for
 * what says too little. The identifier itself stays in this page.
 */
export async function hashIdentifier(key: string, kind: IdentifierKind, text: string): Promise<string | undefined> {
  const normalised = normalisedIdentifier(kind, text);
  if (normalised === undefined) return undefined;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', bytesOf(key), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(hashedText(kind, normalised)));
  return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
