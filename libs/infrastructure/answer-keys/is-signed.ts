import { createPublicKey, verify } from 'node:crypto';
import type { AnswerKey } from './answer-keys.js';

/** Whether it was signed with one of these keys: a JWS whose payload is put in (RFC 7515, appendix F). */
export const isSignedBy = (payload: string, signature: string, keys: readonly AnswerKey[]): boolean => {
  const [header = '', , signed = ''] = signature.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString() || '{}') as { readonly kid?: string };
  const jwk = keys.find((one) => one.kid === kid);
  if (!jwk) return false;
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const bytes = Buffer.from(`${header}.${Buffer.from(payload).toString('base64url')}`);
  return verify(null, bytes, key, Buffer.from(signed, 'base64url'));
};
