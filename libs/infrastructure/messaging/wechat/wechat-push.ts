import { createDecipheriv, hash, timingSafeEqual } from 'node:crypto';
import type { WechatProvider } from './wechat-template.js';

/** How old a push may be: what is older was kept by somebody and comes again. */
const FRESH = 300_000;

type Asked = { readonly query: URLSearchParams; readonly at: Date };

/** What WeChat tells of one template message. */
export type WechatDelivery = {
  readonly serial: string;
  readonly status: 'delivered' | 'failed';
  readonly code: string;
};

/** The answer to the question whether this address is the account's; undefined for whoever does not know its token. */
export function wechatEcho({ token }: Pick<WechatProvider, 'token'>, { query, at }: Asked): string | undefined {
  const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? ''];
  if (!isFresh(timestamp, at) || !isSame(sha1([token, timestamp, nonce]), query.get('signature'))) return undefined;
  return query.get('echostr') ?? '';
}

/**
 * A push in the account's safe mode, opened; undefined for whatever was not signed with its token and enciphered with
 * its key. Plain mode is not believed: its signature does not cover what it says. docs/providers.md, fact W4.
 */
export function openWechatPush(account: WechatProvider, raw: string, { query, at }: Asked): string | undefined {
  const encrypted = /<Encrypt><!\[CDATA\[(?<text>[A-Za-z0-9+/=]+)\]\]><\/Encrypt>/.exec(raw)?.groups?.['text'];
  const [timestamp, nonce] = [query.get('timestamp') ?? '', query.get('nonce') ?? ''];
  if (encrypted === undefined || !isFresh(timestamp, at)) return undefined;
  const expected = sha1([account.token, timestamp, nonce, encrypted]);
  if (!isSame(expected, query.get('msg_signature'))) return undefined;
  return decipher(account, encrypted);
}

/** What was enciphered for this account, without random bytes, length and the account's id. */
export function decipher(
  { encodingAesKey, appId }: Pick<WechatProvider, 'encodingAesKey' | 'appId'>,
  encrypted: string,
): string | undefined {
  try {
    const key = Buffer.from(`${encodingAesKey}=`, 'base64');
    const cipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
    const plain = Buffer.concat([cipher.update(Buffer.from(encrypted, 'base64')), cipher.final()]);
    const padding = plain.at(-1) ?? 0;
    const length = plain.readUInt32BE(16);
    const end = plain.length - padding;
    if (padding < 1 || padding > 32 || 20 + length > end) return undefined;
    if (plain.subarray(20 + length, end).toString('utf8') !== appId) return undefined;
    return plain.subarray(20, 20 + length).toString('utf8');
  } catch {
    return undefined;
  }
}

/** TEMPLATESENDJOBFINISH; undefined for any other event. */
export function wechatDelivery(xml: string): WechatDelivery | undefined {
  if (field(xml, 'Event') !== 'TEMPLATESENDJOBFINISH') return undefined;
  const [serial, status] = [field(xml, 'MsgID'), field(xml, 'Status')];
  if (serial === undefined || !/^[0-9]{1,30}$/.test(serial) || status === undefined) return undefined;
  if (status === 'success') return { serial, status: 'delivered', code: 'success' };
  return { serial, status: 'failed', code: status.replace(/^failed: ?/, '').replaceAll(/[^A-Za-z0-9]+/g, '-') };
}

const FIELDS = {
  Event: /<Event>(?:<!\[CDATA\[)?([^<\]]{1,200})(?:\]\]>)?<\/Event>/,
  MsgID: /<MsgID>(?:<!\[CDATA\[)?([^<\]]{1,200})(?:\]\]>)?<\/MsgID>/,
  Status: /<Status>(?:<!\[CDATA\[)?([^<\]]{1,200})(?:\]\]>)?<\/Status>/,
} as const;

const field = (xml: string, name: keyof typeof FIELDS): string | undefined => FIELDS[name].exec(xml)?.[1];

const sha1 = (parts: readonly string[]): string => hash('sha1', parts.toSorted().join(''));

const isFresh = (timestamp: string, at: Date): boolean =>
  /^[0-9]{10}$/.test(timestamp) && Math.abs(Number(timestamp) * 1_000 - at.getTime()) <= FRESH;

const isSame = (expected: string, told: string | null): boolean => {
  const [one, other] = [Buffer.from(expected), Buffer.from(told ?? '')];
  return one.length === other.length && timingSafeEqual(one, other);
};
