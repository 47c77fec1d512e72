import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid, uuidOf } from '../ids.js';

/** What one mail serves; it travels sealed as ENVID (RFC 3461 4.4) and comes home in the DSN. */
export type EnvelopeSubject = {
  readonly disputeId: string;
  readonly serviceId: string;
  /** Which way of serving it was, such as `mail`. At most 24 of a-z, 0-9 and the hyphen. */
  readonly channel: string;
};

const VERSION = 1;
const MAC_LENGTH = 16;
const IDS_LENGTH = 33; // the version and two uuids
const CHANNEL = /^[a-z0-9-]{1,24}$/;

/**
 * At most 98 characters that need no xtext encoding; RFC 3461 allows 100. Throws on an id that is no uuid in lower
 * case.
 */
export function sealEnvelopeId(secret: Uint8Array, { disputeId, serviceId, channel }: EnvelopeSubject): string {
  if (!isUuid(disputeId) || !isUuid(serviceId)) throw new TypeError('An envelope id takes uuids in lower case');
  if (!CHANNEL.test(channel)) throw new TypeError('A channel is 1 to 24 of a-z, 0-9 and the hyphen');
  const body = Buffer.concat([
    Buffer.from([VERSION]),
    bytesOf(disputeId),
    bytesOf(serviceId),
    Buffer.from(channel, 'ascii'),
  ]);
  return Buffer.concat([body, mac(secret, body)]).toString('base64url');
}

/**
 * Undefined for anything that this secret did not seal: anybody can send us a report, only our own envelope ids count.
 */
export function openEnvelopeId(secret: Uint8Array, text: string): EnvelopeSubject | undefined {
  if (!/^[A-Za-z0-9_-]{66,100}$/.test(text)) return undefined;
  const sealed = Buffer.from(text, 'base64url');
  if (sealed.toString('base64url') !== text) return undefined; // one id has one spelling
  const body = sealed.subarray(0, -MAC_LENGTH);
  if (body[0] !== VERSION || !timingSafeEqual(mac(secret, body), sealed.subarray(-MAC_LENGTH))) return undefined;
  return {
    disputeId: uuidOf(body.subarray(1, 17)),
    serviceId: uuidOf(body.subarray(17, IDS_LENGTH)),
    channel: body.toString('ascii', IDS_LENGTH),
  };
}

const mac = (secret: Uint8Array, body: Uint8Array): Buffer =>
  createHmac('sha256', secret).update('parley envelope id\0').update(body).digest().subarray(0, MAC_LENGTH);

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
