import { fileFor, type LoadedDispute } from '#application/dispute/file-for.js';
import type { LoadedRoom } from '#application/room/rooms.js';
import type { Calendar } from '#domain/calendar/calendar.js';
import { hasAPart } from '#domain/dispute/decider.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { redactEvent } from '#domain/dispute/visibility/redact-event.js';
import { visibilityIfAny } from '#domain/dispute/visibility/visibility.js';
import { ifMay } from '#domain/kernel/refusal.js';
import { enterRoom } from '#domain/room/decide.js';
import type { RoomEvent } from '#domain/room/events.js';
import { isStaffOf } from '#domain/staff-note/decide.js';
import { evolveRoomState, newRoom } from '#domain/room/state.js';
import type { Move } from '#event-store/read-moves.js';
import type { Stream } from '#event-store/load.js';
import { etagOf } from '../dispute/dispute/etag.js';
import { viewOf } from '../dispute/dispute/view.js';
import type { Caller } from '../http/caller.js';
import { roomEtagOf } from '../room/room-view.js';
import type { Look, Moved } from './look-at.js';
import { distinct, type Topic } from './topics.js';

/** Who follows, with what it may rely on. */
export type Following = { readonly caller: Caller; readonly context: DecisionContext; readonly days: Calendar };

/** Whether anything of this may be its business, by what was known of it a moment ago. */
export async function isConcerned(who: Following, moves: readonly Move[], look: Look): Promise<boolean> {
  if (moves.some((move) => isOfContacts(who, move))) return true;
  for (const disputeId of disputesIn(moves)) {
    const { before, after } = await look.dispute(disputeId);
    if ([before, after].some((opened) => hasAPart(who.caller.actor, fileOf(who, opened)))) return true;
  }
  return false;
}

/**
 * What has become another for this viewer, by what it would be shown before and after: what it is not shown moves
 * nothing here, so that neither a name nor a time tells of a room, or of others.
 */
export async function topicsFor(who: Following, moves: readonly Move[], look: Look): Promise<readonly Topic[]> {
  const topics: Topic[] = moves.some((move) => isOfContacts(who, move)) ? [...TASKS] : [];
  for (const disputeId of disputesIn(moves)) {
    const moved = await look.dispute(disputeId);
    const own = moves.filter((move) => move.disputeId === disputeId);
    if (own.some(({ category }) => category === 'dispute')) topics.push(...ofDispute(who, disputeId, moved));
    if (own.some(({ category }) => category === 'staff-note') && isStaffOf(who.caller.actor, fileOf(who, moved.after)))
      topics.push({ topic: 'staff-notes', disputeId });
    for (const [roomId, some] of Map.groupBy(own, (move) => move.roomId ?? ''))
      if (roomId !== '') topics.push(...(await ofRoom(who, { disputeId, roomId }, some, moved, look)));
  }
  return distinct(topics);
}

const TASKS: readonly Topic[] = [{ topic: 'tasks' }, { topic: 'counts' }];

const disputesIn = (moves: readonly Move[]): readonly string[] => [
  ...new Set(moves.flatMap(({ disputeId }) => disputeId ?? [])),
];

/** Contacts that wait for their match stand at the parties, and are tasks of the association. */
const isOfContacts = ({ context }: Following, { category }: Move): boolean =>
  category === 'party' && context.duties.includes('case-manager');

const fileOf = ({ caller, context, days }: Following, opened: Moved['after']): LoadedDispute =>
  fileFor(opened, caller.actor, context, days);

const ofDispute = (who: Following, disputeId: string, { before, after, events }: Moved): readonly Topic[] => {
  const { actor } = who.caller;
  const now = fileOf(who, after);
  const earlier = fileOf(who, before);
  const seen = visibilityIfAny(actor, now);
  if (!seen) return hasAPart(actor, earlier) ? [{ topic: 'docket' }] : [];
  const told = events.some((event) => redactEvent(event, seen, now.dispute) !== undefined);
  if (!told && shown(who, earlier) === shown(who, now)) return [];
  const isTask = seen.staff && haveTasksMoved(before.dispute, after.dispute);
  return [{ topic: 'dispute', disputeId }, { topic: 'docket' }, ...(isTask ? TASKS : [])];
};

const shown = ({ caller: { actor } }: Following, file: LoadedDispute): string | undefined =>
  ifMay(() => etagOf(actor, viewOf(actor, file)));

const haveTasksMoved = (before: Dispute, after: Dispute): boolean =>
  before.tasks !== after.tasks ||
  before.escalations !== after.escalations ||
  before.caseManagerId !== after.caseManagerId;

/** What is said all members hear; of the rest each learns its own part. A question at the desk is a task of staff. */
const ofRoom = async (
  who: Following,
  { disputeId, roomId }: { readonly disputeId: string; readonly roomId: string },
  moves: readonly Move[],
  { after }: Moved,
  look: Look,
): Promise<readonly Topic[]> => {
  const { actor } = who.caller;
  const file = fileOf(who, after);
  const isDesk = file.dispute.rooms[roomId]?.kind === 'desk';
  const tasks = isDesk && visibilityIfAny(actor, file)?.staff === true ? TASKS : [];
  if (ifMay(() => enterRoom(actor, { ...file, roomId })) === undefined) return tasks;
  const isSaid = moves.some(({ category }) => category === 'talk');
  const first = Math.min(...moves.filter(({ category }) => category === 'room').map(({ version }) => version));
  const stream = await look.room(roomId);
  const at = (events: Stream<RoomEvent>['events']): string | undefined => {
    const room = events.reduce(evolveRoomState, newRoom);
    const loaded: LoadedRoom = { ...file, disputeId, roomId, room, stream: { ...stream, events }, file };
    return ifMay(() => roomEtagOf(actor, loaded));
  };
  const isOther = isSaid || at(stream.events) !== at(stream.events.filter(({ version }) => version < first));
  return isOther ? [{ topic: 'room', disputeId, roomId }, ...tasks] : tasks;
};
