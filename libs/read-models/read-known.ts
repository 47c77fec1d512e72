import { EVENT_TYPES, type Category } from '#domain/event-types.js';
import { UnknownEvent } from '#domain/kernel/unknown-event.js';
import { readAfter, type Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(EVENT_TYPES).map(([category, types]) => [category, new Set<string>(types)]),
);
const TYPES: ReadonlySet<string> = new Set<string>(Object.values(EVENT_TYPES).flat());

/**
 * A condition on a row of log.event: only a newer release knows its type. For whoever reads few of the events of a
 * page. Written out, so that the server looks it up in a table of hashes.
 */
export const IS_OF_NEWER_RELEASE = `type NOT IN (${[...TYPES].map((type) => `'${type}'`).join(', ')})`;

/**
 * Up to where a page may be read in which these events stand, those of a newer release among them. Throws where that is
 * nothing.
 */
export function knownUpTo(events: readonly Pick<Read, 'type' | 'position'>[], after: number, upTo: number): number {
  const unknown = events.find(({ type }) => !TYPES.has(type));
  if (unknown?.position === after + 1) throw unknownAt(unknown);
  return unknown ? unknown.position - 1 : upTo;
}

/** Throws at an event that only a newer release knows: a process of that goes on from there. */
export function assertKnown(category: string, event: Pick<Read, 'type' | 'position'>): void {
  if (!isKnown({ category, type: event.type })) throw unknownAt(event);
}

const unknownAt = ({ type, position }: Pick<Read, 'type' | 'position'>): UnknownEvent =>
  new UnknownEvent(`${type} at position ${position} was recorded by a newer release, whose worker goes on from there`);

const isKnown = ({ category, type }: Pick<Read, 'category' | 'type'>): boolean =>
  KNOWN.get(category)?.has(type) ?? false;

/**
 * The next events after a position, at most `limit`, up to the first that only a newer release knows: what this program
 * did not understand of it would be lost, since readers of both releases share a checkpoint. Throws if that is the next
 * one, so that nobody takes the rest for read; a process of the newer release goes on from there. Whoever reads nothing
 * but what stands `within` these kinds of streams passes over what it does not know elsewhere.
 */
export async function readKnownAfter(
  database: Database,
  position: number,
  limit: number,
  within?: readonly Category[],
): Promise<readonly Read[]> {
  const events = await readAfter(database, position, limit);
  const isRead = ({ category }: Read): boolean => within?.some((one) => one === category) ?? true;
  const unknown = events.findIndex((event) => isRead(event) && !isKnown(event));
  const [first] = events;
  if (unknown === 0 && first) throw unknownAt(first);
  return unknown < 0 ? events : events.slice(0, unknown);
}
