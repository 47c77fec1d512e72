import type { TaskLine } from '../../client/types.gen.js';

/** A task in a dispute; others are about a party. */
export type InDispute = TaskLine & { readonly disputeId: string; readonly number: string };

export const isInDispute = (task: TaskLine): task is InDispute =>
  task.disputeId !== undefined && task.number !== undefined;
