import { loadDispute, type LoadedDispute } from '#application/dispute/disputes.js';
import type { Doorway } from '#application/command-handler/door.js';
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
export async function loadPlan(doorway: Doorway, disputeId: string): Promise<Planned> {
  const readAt = performance.now();
  const file = await loadDispute(doorway, disputeId, ENGINE);
  const rooms = await loadRooms(doorway, file.dispute);
  return { ...file, rooms, readAt, ...planWithRooms(file.dispute, rooms, file.rulebook, file.calendar) };
}
