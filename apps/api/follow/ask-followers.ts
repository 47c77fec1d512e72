import { readMoves, type Move } from '#event-store/read-moves.js';
import type { Database } from '#event-store/types.js';
import type { Follower } from './follower.js';
import { lookAt } from './look-at.js';
import type { Span } from './owing.js';
import type { Topic } from './topics.js';

const PAGE = 1_000;
/** More than this is not gone through for one who comes back. */
const MOST_MISSED = 2_000;
const AT_ONCE = 4;

export type Heard = {
  readonly onTopics: (follower: Follower, topics: readonly Topic[], span: Span) => void;
  readonly onError: (follower: Follower, error: unknown) => void;
};

/** Asks all of them about the next page of what was appended, each dispute opened once. How far it went. */
export async function askFollowers(
  database: Database,
  followers: readonly Follower[],
  { after, upTo: head }: Span,
  { onTopics, onError }: Heard,
): Promise<number> {
  const associations = [...new Set(followers.map(({ associationId }) => associationId))];
  const found = await readMoves(database, associations, { after, upTo: head }, PAGE);
  const upTo = found.length < PAGE ? head : (found.at(-1)?.position ?? head);
  const moved = new Map(
    [...Map.groupBy(found, ({ associationId }) => associationId)].map(([id, moves]) => [
      id,
      { moves, look: lookAt(database, id, moves) },
    ]),
  );
  const waiting = followers.filter(({ associationId }) => moved.has(associationId));
  const askOn = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { moves = [], look = lookAt(database, next.associationId, []) } = moved.get(next.associationId) ?? {};
      try {
        onTopics(next, await next.topicsOf(moves, look), { after, upTo });
      } catch (error) {
        onError(next, error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  return upTo;
}

/** What one who comes back was not told of meanwhile. */
export async function missedBy(database: Database, follower: Follower, span: Span): Promise<readonly Topic[]> {
  const { associationId } = follower;
  const moves: readonly Move[] = await readMoves(database, [associationId], span, MOST_MISSED);
  if (moves.length === MOST_MISSED) return [{ topic: 'everything' }];
  return moves.length === 0 ? [] : follower.topicsOf(moves, lookAt(database, associationId, moves));
}
