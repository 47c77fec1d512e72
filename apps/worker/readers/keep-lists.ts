import type pg from 'pg';
import { openKnownStreams } from '#event-store/known-streams.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';

/**
 * The pass that keeps every read model up to date. It knows the streams that it read last from pass to pass: else a
 * dispute would be loaded whole, from its first event, for each page in which it stands.
 */
export function keepingLists(pool: pg.Pool): () => Promise<number> {
  const streams = openKnownStreams();
  return () => keepUp(pool, PROJECTIONS, streams);
}
