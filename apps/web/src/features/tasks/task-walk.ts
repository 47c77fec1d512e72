import type { TaskLine } from '../../client/types.gen.js';
import { findKept, keep } from '../../shared/connection/keep.js';

const KEPT = 'desk-tasks';
export type Walk = { readonly tasks: readonly TaskLine[]; readonly list: string };

/** One task among all. */
export const keyOf = ({ disputeId, kind, subject }: TaskLine): string => `${disputeId} ${kind} ${subject}`;

/** The list as one left it, so that the next is one step away, in the order in which it was shown. */
export const keepWalk = (tasks: readonly TaskLine[]): void =>
  keep(KEPT, { tasks, list: location.pathname + location.search } satisfies Walk);

export const findWalk = (): Walk | undefined => findKept<Walk>(KEPT);
