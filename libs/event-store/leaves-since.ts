import { uuidBytes } from '#infrastructure/database/binary-arrays.js';
import type { Database } from './types.js';

const PAGE = 5_000;
const DOMAIN = Buffer.from('parley/log/1');

type Row = {
  readonly position: string;
  readonly stream_id: string;
  readonly version: number;
  readonly chain: Buffer;
};

/**
 * A leaf for each event of an association after a position and up to another, in the order of the log: "parley/log/1" ‖
 * id of its stream (16 bytes) ‖ version (4, big-endian) ‖ chain (32). The chain is made of salted hashes, so a leaf
 * tells nothing of what an event says.
 */
export async function* leavesSince(
  database: Database,
  associationId: string,
  { after, until }: { readonly after: number; readonly until: number },
): AsyncGenerator<Buffer> {
  for (let from = after; ;) {
    const { rows } = await database.query<Row>({
      name: 'leaves-since',
      text: `SELECT position, stream_id, version, chain FROM log.event
              WHERE association_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4`,
      values: [associationId, from, until, PAGE],
    });
    for (const { stream_id, version, chain } of rows) {
      const counted = Buffer.alloc(4);
      counted.writeUInt32BE(version);
      yield Buffer.concat([DOMAIN, uuidBytes(stream_id), counted, chain]);
    }
    if (rows.length < PAGE) return;
    from = Number(rows.at(-1)?.position);
  }
}
