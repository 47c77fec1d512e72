import type { OpenedDispute } from '#application/dispute/file-for.js';
import { findOfficesBeside, together } from '#application/context/who-acted.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { officesIn } from '#domain/dispute/who-acted.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { RoomEvent } from '#domain/room/events.js';
import type { Move } from '#event-store/read-moves.js';
import { loadStream, type Stream } from '#event-store/load.js';
import type { Database, Recorded } from '#event-store/types.js';

/** A dispute before and after it moved, opened once for all who look. */
export type Moved = {
  readonly before: OpenedDispute;
  readonly after: OpenedDispute;
  readonly events: readonly Recorded<DisputeEvent>[];
};
export type Look = {
  readonly dispute: (disputeId: string) => Promise<Moved>;
  readonly room: (roomId: string) => Promise<Stream<RoomEvent>>;
};

/** Opens what has moved in one association, each thing once however many look at it. */
export function lookAt(database: Database, associationId: string, moves: readonly Move[]): Look {
  const disputes = new Map<string, Promise<Moved>>();
  const rooms = new Map<string, Promise<Stream<RoomEvent>>>();
  const open = async (disputeId: string): Promise<Moved> => {
    const stream = await loadStream<DisputeEvent>(database, associationId, disputeId);
    const versions = moves.filter((move) => move.streamId === disputeId).map(({ version }) => version);
    const first = Math.min(...versions);
    const dispute = evolveAll(unfiled, stream.events);
    const beside = await findOfficesBeside({ database, associationId }, disputeId, dispute);
    const at = (events: Stream<DisputeEvent>['events']): OpenedDispute => {
      const state = events.length === stream.events.length ? dispute : evolveAll(unfiled, events);
      return { stream, dispute: state, offices: together(officesIn(events, state), beside) };
    };
    return {
      before: at(stream.events.filter(({ version }) => version < first)),
      after: at(stream.events),
      events: stream.events.filter(({ version }) => version >= first),
    };
  };
  return {
    dispute: (disputeId) => known(disputes, disputeId, open),
    room: (roomId) => known(rooms, roomId, (id) => loadStream<RoomEvent>(database, associationId, id)),
  };
}

const known = <T>(opened: Map<string, Promise<T>>, id: string, open: (id: string) => Promise<T>): Promise<T> => {
  const found = opened.get(id) ?? open(id);
  opened.set(id, found);
  return found;
};
