import { loadDispute, type LoadedDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { loadRooms } from '#application/room/rooms.js';
import { planWithRooms, type PlanWithRooms, type Rooms } from '#domain/room/plan.js';
import { ENGINE } from './actors.js';

export type Planned = LoadedDispute &
  PlanWithRooms & {
    readonly rooms: Rooms;
    /** Before it was read, of `performance.now()`. */
    readonly readAt: number;
  };

/** The dispute as it is now with what it owes, always from its stream. */
export async function loadPlan(tenant: TenantContext, disputeId: string): Promise<Planned> {
  const readAt = performance.now();
  const file = await loadDispute(tenant, disputeId, ENGINE);
  const rooms = await loadRooms(tenant, file.dispute);
  return { ...file, rooms, readAt, ...planWithRooms(file.dispute, rooms, file.rulebook, file.calendar) };
}
