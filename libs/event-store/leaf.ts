import { uuidBytes } from '#infrastructure/database/binary-arrays.js';

const DOMAIN = Buffer.from('parley/log/1');

/** What an event is told of where only its place counts; the chain is made of salted hashes. */
export type Chained = { readonly stream_id: string; readonly version: number; readonly chain: Buffer };

/** "parley/log/1" ‖ id of the stream (16 bytes) ‖ version (4, big-endian) ‖ chain (32). For ever. */
export function leafOf({ stream_id, version, chain }: Chained): Buffer {
  const counted = Buffer.alloc(4);
  counted.writeUInt32BE(version);
  return Buffer.concat([DOMAIN, uuidBytes(stream_id), counted, chain]);
}
