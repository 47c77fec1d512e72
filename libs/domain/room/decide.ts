import { isRoomOpen } from '../dispute/talks/room/open-rooms.js';
import { roomRoleOf, type RoomRole } from '../dispute/talks/room/members.js';
import { checkAuthority, isCovered } from '../dispute/core/authority.js';
import { partyOf } from '../dispute/core/decision-context.js';
import { checkPower, isEmpowered } from '../dispute/core/power.js';
import { withConsequences } from '../dispute/consequences.js';
import { checkNeutral } from '../dispute/core/check-neutral.js';
import { standingIn } from '../dispute/core/standing-in.js';
import { decisionSubject, mediationSubject, roomSubject } from '../dispute/core/subject.js';
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
  const standing = standingIn(dispute, actor, context);
  const role = (room && roomRoleOf(actor, room, standing)) ?? refuse('NotFound');
  if (role === 'party' && room?.kind !== 'desk') checkPower(undefined, standing);
  return role;
};

/** A command decided against the room and its dispute. Membership comes before all else. */
export const decideRoom = (command: RoomCommand, file: RoomFile): RoomDecision => {
  const action = ROOM_ACTIONS[command.type] as RoomAction<RoomCommand>;
  const role = enterRoom(command.by, file);
  if (!action.by.includes(role) || !action.in.includes(file.dispute.rooms[file.roomId]?.kind ?? 'deliberation'))
    refuse('NotYourPart', { subject: roomSubject(file.roomId) });
  assertOpen(file);
  if (role === 'neutral') checkStillNeutral(command.by, file);
  checkAuthority(action, command, file.context);
  action.precondition?.({ ...file, actor: command.by });
  const { room, dispute } = action.decide(command, file);
  return { room, dispute: withConsequences(dispute, command, file) };
};

/** A mediator or panelist who may not hold that office any more does nothing in its rooms either. */
const checkStillNeutral = (actor: Actor, { dispute, context, roomId }: Seen): void => {
  const { kind, aboutId = '' } = dispute.rooms[roomId] ?? {};
  const subject = kind === 'deliberation' ? decisionSubject(aboutId) : mediationSubject(aboutId);
  checkNeutral(['mediator', 'expert'], subject, actor, { dispute, context });
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
      scope,
      precondition,
    }: Pick<RoomAction<RoomCommand>, 'by' | 'in' | 'power' | 'scope' | 'precondition'> = ROOM_ACTIONS[type];
    return (
      by.includes(role) &&
      kinds.some((one) => one === kind) &&
      isEmpowered(power, file.context) &&
      isCovered(scope, file.context) &&
      unlessRefused(() => {
        if (role === 'neutral') checkStillNeutral(actor, file);
        return precondition?.({ ...file, actor }) ?? true;
      })
    );
  });
};
