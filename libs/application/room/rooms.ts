import { needsOf, type DisputeFile, type Needs } from '#domain/dispute/core/action.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Actor } from '#domain/kernel/message.js';
import type { RoomFile } from '#domain/room/action.js';
import { ROOM_ACTIONS, type RoomCommand } from '#domain/room/commands.js';
import { gatherNeeds } from '../context/gather-needs.js';
import { decideRoom, enterRoom } from '#domain/room/decide.js';
import type { RoomEvent } from '#domain/room/events.js';
import type { Rooms } from '#domain/room/plan.js';
import { evolveRoomState, newRoom, type Room } from '#domain/room/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStreams } from '#event-store/load-streams.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { type LoadedDispute, loadOwnDispute } from '../dispute/disputes.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedRoom = RoomFile & { readonly stream: Stream<RoomEvent>; readonly file: LoadedDispute };

const foldOf = ({ events }: Stream<RoomEvent>): Room => events.reduce(evolveRoomState, newRoom);

/** A room with its dispute. Throws Refused NotFound for everybody but its members, as for a room that never was. */
export async function loadRoom(
  tenant: TenantContext,
  disputeId: string,
  roomId: string,
  by: Actor,
): Promise<LoadedRoom> {
  const [file, stream] = await Promise.all([
    loadOwnDispute(tenant, disputeId, by),
    loadStream<RoomEvent>(tenant.database, tenant.associationId, roomId),
  ]);
  const { stream: _, ...known } = file;
  enterRoom(by, { ...known, roomId });
  return { ...known, disputeId, roomId, room: foldOf(stream), stream, file };
}

/** What a plan needs of the rooms of a dispute. One that never had a room costs no query. */
export const loadRooms = (tenant: Place, { rooms }: Pick<Dispute, 'rooms'>): Promise<Rooms> =>
  loadRoomsById(tenant, Object.keys(rooms));

type Place = Pick<TenantContext, 'database' | 'associationId'>;

/** Those rooms, of whichever disputes; who may know of them is decided elsewhere. */
export async function loadRoomsById({ database, associationId }: Place, roomIds: readonly string[]): Promise<Rooms> {
  if (roomIds.length === 0) return new Map();
  const streams = await loadStreams<RoomEvent>(database, associationId, roomIds);
  return new Map([...streams].map(([roomId, stream]) => [roomId, foldOf(stream)]));
}

export type InRoom<C> = { readonly command: C; /** What its sender is told besides. */ readonly answer?: object };

/**
 * The command handler of a room: what is decided goes into the room and its dispute as one set. Where only one of them
 * moves, the other is asserted not to have: an offer cannot be accepted in one and be over in the other.
 */
export function handleRoom(
  tenant: TenantContext,
  at: { readonly disputeId: string; readonly roomId: string },
  by: Actor,
  make: (file: LoadedRoom) => Promise<InRoom<RoomCommand>>,
  request: Request,
  precondition?: (file: LoadedRoom) => void,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const loaded = await loadRoom(tenant, at.disputeId, at.roomId, by);
    precondition?.(loaded);
    const { command, answer = {} } = await make(loaded);
    const context = await withNeeds(tenant, command, loaded);
    const { room, dispute } = decideRoom(command, { ...loaded, context });
    const offerId = room.find((event) => event.type === 'OfferMade')?.data.offerId;
    const proposalId = room.find((event) => event.type === 'ProposalMade')?.data.proposalId;
    const voteId = room.find((event) => event.type === 'VoteCalled')?.data.voteId;
    const draftId = room.find((event) => event.type === 'DecisionDrafted')?.data.draftId;
    const body = {
      disputeId: at.disputeId,
      roomId: at.roomId,
      ...(offerId !== undefined && { offerId }),
      ...(proposalId !== undefined && { proposalId }),
      ...(voteId !== undefined && { voteId }),
      ...(draftId !== undefined && { draftId }),
      ...answer,
      events: room.map(({ type }) => type),
    };
    return {
      entries: [
        entryOf('room', loaded.stream, room, command, context),
        entryOf('dispute', loaded.file.stream, dispute, command, context),
      ],
      answer: { status: 200, body: JSON.stringify(body) },
    };
  });
}

/** With what else a decision in this room rests on, as its action says. */
const withNeeds = async <C extends RoomCommand>(
  tenant: TenantContext,
  command: C,
  { disputeId, dispute, context }: RoomFile,
): Promise<DisputeFile['context']> => {
  const needs = needsOf(ROOM_ACTIONS[command.type] as { readonly needs?: Needs<C['data']> }, command.data, dispute);
  return gatherNeeds(tenant, { command, disputeId, dispute }, needs, context);
};
