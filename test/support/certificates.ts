import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** An authority of the tests’ own, and what it vouches for: X.509 v3 (RFC 5280) by P-256, good for an hour around now. */
export type Authority = {
  readonly certificate: string;
  /** A certificate for this host, or whoever calls itself so, with its key; both in PEM. */
  readonly issue: (name: string) => { readonly certificate: string; readonly key: string };
};

export function makeAuthority(name = 'An authority of the tests'): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = nameOf(name);
  const certificate = pem(signed({ issuer, subject: issuer, publicKey, extensions: [AUTHORITY] }, privateKey));
  return {
    certificate,
    issue: (host) => {
      const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const extensions = [hostOf(host)];
      return {
        certificate: pem(signed({ issuer, subject: nameOf(host), publicKey: pair.publicKey, extensions }, privateKey)),
        key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      };
    },
  };
}

/** Writes what is in PEM into a folder, and tells the file. */
export const writePem = (folder: string, name: string, text: string, mode = 0o600): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text, { mode });
  return file;
};

type Wish = {
  readonly issuer: Buffer;
  readonly subject: Buffer;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
};

const tlv = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const value = Buffer.concat(parts);
  const { length } = value;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
};
const sequence = (...parts: readonly Buffer[]): Buffer => tlv(0x30, ...parts);
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'));
const text = (value: string): Buffer => tlv(0x0c, Buffer.from(value));
const time = (at: Date): Buffer => tlv(0x17, Buffer.from(at.toISOString().replace(/\D/g, '').slice(2, 14) + 'Z'));
const nameOf = (value: string): Buffer => sequence(tlv(0x31, sequence(oid('550403'), text(value)))); // commonName
/** basicConstraints, critical: an authority. */
const AUTHORITY = sequence(
  oid('551d13'),
  tlv(0x01, Buffer.from([0xff])),
  tlv(0x04, sequence(tlv(0x01, Buffer.from([0xff])))),
);
/** subjectAltName: one host’s name. */
const hostOf = (host: string): Buffer => sequence(oid('551d11'), tlv(0x04, sequence(tlv(0x82, Buffer.from(host)))));
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const HOUR = 3_600_000;

const signed = ({ issuer, subject, publicKey, extensions }: Wish, by: KeyObject): Buffer => {
  const now = Date.now();
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))), // version 3
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])), // serial number
    ECDSA_SHA256,
    issuer,
    sequence(time(new Date(now - HOUR)), time(new Date(now + HOUR))),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(...extensions)),
  );
  return sequence(body, ECDSA_SHA256, tlv(0x03, Buffer.from([0]), sign('sha256', body, by)));
};

const pem = (der: Buffer): string =>
  [
    '-----BEGIN CERTIFICATE-----',
    ...(der.toString('base64').match(/.{1,64}/g) ?? []),
    '-----END CERTIFICATE-----',
    '',
  ].join('\n');
