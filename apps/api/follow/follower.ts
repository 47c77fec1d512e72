import type { Move } from '#event-store/read-moves.js';
import type { Look } from './look-at.js';
import type { Topic } from './topics.js';

/** One open connection of one viewer. */
export type Follower = {
  readonly associationId: string;
  /** Whose it is; so many of one are open at once. */
  readonly of: string;
  /** What of this is its business. Rejects where it is let in no more. */
  readonly topicsOf: (moves: readonly Move[], look: Look) => Promise<readonly Topic[]>;
  /** What to read anew; with a position where everything up to it has been told. */
  readonly tell: (topics: readonly Topic[], position?: number) => void;
  /** That somebody is still there. Rejects where it is let in no more. */
  readonly beat: (position: number) => Promise<void>;
  /** Nothing is owed to it any more. */
  readonly settle?: () => void;
  readonly end: () => void;
};
