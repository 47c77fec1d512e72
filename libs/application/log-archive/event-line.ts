import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Frame } from '#event-store/commitment.js';
import type { LoggedRow } from '#event-store/verify-event.js';

/** An event as a line: data and meta are texts, so that the bytes that were hashed are the bytes that are kept. */
export const lineOf = (row: LoggedRow): string =>
  canonicalJson({
    position: Number(row.position),
    associationId: row.association_id,
    streamId: row.stream_id,
    version: row.version,
    type: row.type,
    data: row.data,
    meta: row.meta,
    recordedAt: row.recorded_at.toISOString(),
    salt: row.salt.toString('base64'),
    chain: row.chain.toString('base64'),
  });

type Line = Frame & {
  readonly position: number;
  readonly recordedAt: string;
  readonly salt: string;
  readonly chain: string;
};

/** Throws SyntaxError for what is no line. */
export const rowOf = (text: string): LoggedRow => {
  const line = JSON.parse(text) as Line;
  return {
    position: String(line.position),
    association_id: line.associationId,
    stream_id: line.streamId,
    version: line.version,
    type: line.type,
    data: line.data,
    meta: line.meta,
    recorded_at: new Date(line.recordedAt),
    salt: Buffer.from(line.salt, 'base64'),
    chain: Buffer.from(line.chain, 'base64'),
  };
};
