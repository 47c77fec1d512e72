import { crc32 } from 'node:zlib';
import { createHash } from 'node:crypto';

/** What each kind of token begins with, so that a leaked one is recognised. */
export type TokenPrefix = 'pls' | 'plh' | 'plk' | 'plo' | 'pll' | 'plv' | 'pla' | 'pld' | 'plc' | 'plm';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const base62 = (value: bigint, length: number): string => {
  let text = '';
  for (let rest = value; text.length < length; rest /= 62n) text = (DIGITS[Number(rest % 62n)] ?? '') + text;
  return text;
};

const tailOf = (text: string): string => base62(BigInt(crc32(text)), 6);

/**
 * `plk_`, 43 digits of base 62 for 32 bytes, and a checksum of 6, by which a mistyped token is told without asking a
 * database.
 */
export function tokenText(prefix: TokenPrefix, bytes: Buffer): string {
  const text = `${prefix}_${base62(BigInt(`0x${bytes.toString('hex')}`), 43)}`;
  return text + tailOf(text);
}

/** Whether it has the form and the checksum of a token of this kind. */
export const isToken = (prefix: TokenPrefix, text: string): boolean =>
  text.length === prefix.length + 50 && text.startsWith(`${prefix}_`) && tailOf(text.slice(0, -6)) === text.slice(-6);

/** What is kept of a token: 32 random bytes need no slow hash. */
export const tokenHash = (text: string): Buffer => createHash('sha256').update(text).digest();
