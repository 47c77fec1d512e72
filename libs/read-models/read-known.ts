import { DELEGATION_EVENT_TYPES } from '#domain/delegation/evolve.js';
import { DISPUTE_EVENT_TYPES } from '#domain/dispute/evolve.js';
import { RATING_EVENT_TYPES } from '#domain/rating/events.js';
import { RIGHT_EVENT_TYPES } from '#domain/right/evolve.js';
import { ROOM_EVENT_TYPES } from '#domain/room/state.js';
import { TIP_EVENT_TYPES } from '#domain/tip/evolve.js';
import { readAfter, type Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';

/** The kinds of event in each category that something is read from. No reader asks for what stands in another. */
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  delegation: new Set(DELEGATION_EVENT_TYPES),
  dispute: new Set(DISPUTE_EVENT_TYPES),
  rating: new Set(RATING_EVENT_TYPES),
  right: new Set(RIGHT_EVENT_TYPES),
  room: new Set(ROOM_EVENT_TYPES),
  tip: new Set(TIP_EVENT_TYPES),
};

/** Throws at an event that only a newer release knows: a process of that goes on from there. */
export function assertKnown(category: string, { type, position }: Pick<Read, 'type' | 'position'>): void {
  if (isKnown({ category, type })) return;
  throw new Error(`${type} at position ${position} was recorded by a newer release, whose worker goes on from there`);
}

const isKnown = ({ category, type }: Pick<Read, 'category' | 'type'>): boolean => KNOWN[category]?.has(type) ?? true;

/**
 * The next events after a position, at most `limit`, up to the first that only a newer release knows: what this program
 * did not understand of it would be lost, since readers of both releases share a checkpoint. Throws if that is the next
 * one, so that nobody takes the rest for read; a process of the newer release goes on from there.
 */
export async function readKnownAfter(database: Database, position: number, limit: number): Promise<readonly Read[]> {
  const events = await readAfter(database, position, limit);
  const unknown = events.findIndex((event) => !isKnown(event));
  const [first] = events;
  if (unknown === 0 && first) assertKnown(first.category, first);
  return unknown < 0 ? events : events.slice(0, unknown);
}
