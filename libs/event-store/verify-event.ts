import { chainNext, chainStart, commitment } from './commitment.js';
import type { EventRow } from './event-row.js';

export type LoggedRow = EventRow & { readonly salt: Buffer };

/** The columns of such a row. */
export const LOGGED = 'position, association_id, stream_id, version, type, data, meta, recorded_at, salt, chain';

/** How a stream looks after its events so far were walked. */
export type Walked = { readonly associationId: string; readonly version: number; readonly chain: Buffer };

/**
 * An event against the end of its stream so far. The chain that stands there is believed afterwards, so that one fault
 * is told once.
 */
export const eventFaults = (row: LoggedRow, walked: Walked | undefined): readonly string[] => {
  const frame = { ...row, associationId: row.association_id, streamId: row.stream_id };
  const expected = (walked?.version ?? 0) + 1;
  const faults: string[] = [];
  if (row.version !== expected) faults.push(`version ${row.version} where ${expected} is expected`);
  else if (!chainNext(walked?.chain ?? chainStart(row.stream_id), commitment(row.salt, frame)).equals(row.chain))
    faults.push('changed: its hash does not fit the chain');
  if (walked && walked.associationId !== row.association_id)
    faults.push('another association than the events before it in its stream');
  return faults;
};

export const walkedOf = (row: LoggedRow): Walked => ({
  associationId: row.association_id,
  version: row.version,
  chain: row.chain,
});
