import { isRoomOpen } from '../dispute/talks/room/open-rooms.js';
import { roomRoleOf, type RoomRole } from '../dispute/talks/room/members.js';
import { checkAuthority } from '../dispute/core/authority.js';
import { partyOf } from '../dispute/core/decision-context.js';
import { checkPower, isEmpowered } from '../dispute/core/power.js';
import { withConsequences } from '../dispute/consequences.js';
import { roomSubject } from '../dispute/core/subject.js';
import type { Actor } from '../kernel/message.js';
import { refuse, unlessRefused } from '../kernel/refusal.js';
import type { RoomAction, RoomDecision, RoomFile } from './action.js';
import { ROOM_ACTIONS, type RoomCommand } from './commands.js';

type Seen = Pick<RoomFile, 'dispute' | 'context' | 'roomId'>;

/**
 * As what this actor enters the room. To everybody else it is not there: refused as a room that never was. Who may only
 * read or answer for its party enters the desk alone.
 */
export const enterRoom = (actor: Actor, { dispute, context, roomId }: Seen): RoomRole => {
  const room = dispute.rooms[roomId];
  const role = (room && roomRoleOf(actor, room, context)) ?? refuse('NotFound');
  if (role === 'party' && room?.kind !== 'desk') checkPower(undefined, context);
  return role;
};

/** A command decided against the room and its dispute. Membership comes before all else. */
export const decideRoom = (command: RoomCommand, file: RoomFile): RoomDecision => {
  const action = ROOM_ACTIONS[command.type] as RoomAction<RoomCommand>;
  const role = enterRoom(command.by, file);
  if (!action.by.includes(role) || !action.in.includes(file.dispute.rooms[file.roomId]?.kind ?? 'deliberation'))
    refuse('NotYourPart', { subject: roomSubject(file.roomId) });
  assertOpen(file);
  checkAuthority(action, command, file.context);
  action.precondition?.({ ...file, actor: command.by });
  const { room, dispute } = action.decide(command, file);
  return { room, dispute: withConsequences(dispute, command, file) };
};

/** Throws Refused WrongStage for a room that was closed. */
export const assertOpen = ({ dispute, roomId }: Pick<RoomFile, 'dispute' | 'roomId'>): void => {
  if (!isRoomOpen(dispute, roomId)) refuse('WrongStage', { subject: roomSubject(roomId), stage: 'closed' });
};

/** What this member can do in the room now. */
export const allowedInRoom = (actor: Actor, file: RoomFile): readonly RoomCommand['type'][] => {
  const role = enterRoom(actor, file);
  if (!isRoomOpen(file.dispute, file.roomId)) return [];
  const kind = file.dispute.rooms[file.roomId]?.kind;
  return (Object.keys(ROOM_ACTIONS) as RoomCommand['type'][]).filter((type) => {
    const {
      by,
      in: kinds,
      power,
      precondition,
    }: Pick<RoomAction<RoomCommand>, 'by' | 'in' | 'power' | 'precondition'> = ROOM_ACTIONS[type];
    return (
      by.includes(role) &&
      kinds.some((one) => one === kind) &&
      isEmpowered(power, file.context) &&
      unlessRefused(() => precondition?.({ ...file, actor }) ?? true)
    );
  });
};
