import type { Calendar } from '../calendar/calendar.js';
import { clockActsAt } from '../dispute/core/deadlines.js';
import { plan, type Plan } from '../dispute/plan.js';
import type { PlannedDeadline } from '../dispute/planned-deadlines.js';
import { isRoomOpen } from '../dispute/talks/room/open-rooms.js';
import type { Dispute } from '../dispute/core/state.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { standsUntil } from './stands-until.js';
import { standingOffer, type Room } from './state.js';

export type Rooms = ReadonlyMap<string, Room>;

/** What the clock asks of a room. Names ids alone: it passes through workflows. */
export type RoomDeadline = Pick<PlannedDeadline, 'key' | 'dueAt' | 'actAt'> & {
  readonly roomId: string;
  readonly offerId: string;
};

export type PlanWithRooms = Pick<Plan, 'effects'> & { readonly deadlines: readonly (PlannedDeadline | RoomDeadline)[] };

/** What the engine owes for a dispute and all its rooms. A closed room waits for nothing. */
export const planWithRooms = (
  dispute: Dispute,
  rooms: Rooms,
  rulebook: Rulebook,
  calendar: Calendar,
): PlanWithRooms => {
  const { effects, deadlines } = plan(dispute, rulebook, calendar);
  if (rooms.size === 0) return { effects, deadlines };
  const inRooms = [...rooms].flatMap(([roomId, room]) =>
    isRoomOpen(dispute, roomId) ? deadlinesOf({ dispute, roomId }, room, rulebook) : [],
  );
  return {
    effects,
    deadlines: [...deadlines, ...inRooms].sort((a, b) => (a.actAt < b.actAt ? -1 : a.actAt > b.actAt ? 1 : 0)),
  };
};

/** An offer that stands until the talk ends does not lapse on a day that may still move. */
const deadlinesOf = (
  where: { readonly dispute: Dispute; readonly roomId: string },
  room: Room,
  rulebook: Rulebook,
): readonly RoomDeadline[] => {
  const offer = standingOffer(room);
  if (!offer) return [];
  const { roomId } = where;
  const { offerId } = offer;
  const { dueAt, provisional } = standsUntil(offer, where);
  const key = `LapseOffer/room:${roomId}/${offerId}/${dueAt}`;
  return provisional ? [] : [{ key, roomId, offerId, dueAt, actAt: clockActsAt(dueAt, rulebook) }];
};
