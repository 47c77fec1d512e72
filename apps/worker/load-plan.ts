import { loadDispute, type LoadedDispute } from '#application/disputes.js';
import type { Doorway } from '#application/door.js';
import { plan, type Plan } from '#domain/dispute/plan.js';
import { ENGINE } from './actors.js';

export type Planned = LoadedDispute &
  Plan & {
    /** Before it was read, of `performance.now()`. */
    readonly readAt: number;
  };

/** The dispute as it is now with what it owes, always from its stream. */
export async function loadPlan(doorway: Doorway, disputeId: string): Promise<Planned> {
  const readAt = performance.now();
  const file = await loadDispute(doorway, disputeId, ENGINE);
  return { ...file, readAt, ...plan(file.dispute, file.rulebook, file.calendar) };
}
