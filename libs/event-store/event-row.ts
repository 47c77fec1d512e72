import { instant, type Instant } from '#domain/kernel/message.js';
import type { Meta, Recorded } from './types.js';

export type EventRow = {
  readonly position: string;
  readonly association_id: string;
  readonly stream_id: string;
  readonly version: number;
  readonly type: string;
  readonly data: string;
  readonly meta: string;
  readonly recorded_at: Date;
  readonly chain: Buffer;
};

/** The columns of such a row. */
export const COLUMNS = 'position, association_id, stream_id, version, type, data, meta, recorded_at, chain';

/** Upcasting of old shapes belongs here, and nowhere else. */
export const recordedOf = (row: EventRow): Recorded => ({
  type: row.type,
  data: JSON.parse(row.data) as object,
  meta: JSON.parse(row.meta) as Meta,
  associationId: row.association_id,
  streamId: row.stream_id,
  version: row.version,
  position: Number(row.position),
  recordedAt: instant(row.recorded_at) satisfies Instant,
});
