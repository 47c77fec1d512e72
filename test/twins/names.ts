/**
 * What differs between any two runs gets a name instead, one to one: the first that is read is the first in both
 * worlds. So two things that are the same stay the same, and two that differ stay two. Nothing else is changed, left
 * out or put into another order.
 * - ids (UUIDs) and what is made of them and of secrets: hashes, dispute numbers, sealed tokens in links, ETags,
 * cursors, places in a stream, signatures and the keys that they are made with
 * - instants are not: both worlds live by one script of machine time
 */
export type Names = {
  readonly in: (text: string) => string;
  /** The same so far; what is named there is not named here. */
  readonly apart: () => Names;
};

const MADE = [
  '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', // an id
  '(?<![0-9a-f])(?:[0-9a-f]{32}){1,2}(?![0-9a-f])', // a hash
  'PL-\\d{8}-[0-9A-Z]+', // a dispute’s number
  '(?<=/[ul]/)[A-Za-z0-9_-]+', // in a link
  '(?<="(?:next|etag|signature|lastEventId)":")[^"]+',
  '(?<=^(?:etag|webhook-signature|envelope): )\\S+',
  '(?<=127\\.0\\.0\\.1:)\\d+', // a port of this run
  '(?<="crv":"Ed25519"[^}]*"x":")[^"]+', // a key that an association signs with, drawn by lot
].join('|');

export function openNames(before: ReadonlyMap<string, string> = new Map()): Names {
  const names = new Map(before);
  const nameOf = (made: string): string => {
    const known = names.get(made) ?? `«${names.size + 1}»`;
    names.set(made, known);
    return known;
  };
  return { apart: () => openNames(names), in: (text) => text.replaceAll(new RegExp(MADE, 'gm'), nameOf) };
}
