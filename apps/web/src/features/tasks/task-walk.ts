import type { TaskLine } from '../../client/types.gen.js';
import { findKept, keep } from '../../shared/connection/keep.js';

const KEPT = 'desk-tasks';
export type Walk = {
  readonly tasks: readonly TaskLine[];
  /** Which of them one is at. */
  readonly at: number;
  /** The list that one came from, with its filters. */
  readonly list: string;
};

/** One task among all. */
export const keyOf = ({ disputeId, partyId, kind, subject }: TaskLine): string =>
  [disputeId, partyId, kind, subject].join(' ');

/** The list as one left it, so that the next is one step away, in the order in which it was shown. */
export const keepWalk = (walk: Walk): void => keep(KEPT, walk);

/** The walk on which one is at this address, if any. */
export const findWalk = (pathname: string): Walk | undefined => {
  const walk = findKept<Walk>(KEPT);
  const task = walk?.tasks[walk.at];
  return task?.disputeId !== undefined && pathname.includes(`/${task.disputeId}`) ? walk : undefined;
};
