import { uuidBytes } from '#infrastructure/database/binary-arrays.js';

/** What an event is told of where only its place counts; the chain is made of salted hashes. */
export type Chained = { readonly stream_id: string; readonly version: number; readonly chain: Buffer };

/** What it is a leaf of ‖ id of the stream (16 bytes) ‖ version (4, big-endian) ‖ chain (32). For ever. */
const leafIn = (domain: string): ((chained: Chained) => Buffer) => {
  const named = Buffer.from(domain);
  return ({ stream_id, version, chain }) => {
    const counted = Buffer.alloc(4);
    counted.writeUInt32BE(version);
    return Buffer.concat([named, uuidBytes(stream_id), counted, chain]);
  };
};

/** Of a tree over the events of the log. */
export const leafOf = leafIn('parley/log/1');

/** Of the tree over the ends of all streams. */
export const endLeafOf = leafIn('parley/head/1');
