import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Export } from '#domain/dispute/service/export/events.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Instant } from '#domain/kernel/message.js';
import type { OfficialFile } from '#domain/official-request/events.js';
import type { OfficialRequest } from '#domain/official-request/state.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { roomTranscript } from './room-transcript.js';

type Place = { readonly disputeId: string; readonly exportId: string };

/** A bundle as the dispute knows it; undefined where there is none. */
export async function findBundle(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { disputeId, exportId }: Place,
): Promise<{ readonly bundle: Export; readonly number: string; readonly isGivenUp: boolean } | undefined> {
  const { events } = await loadStream<DisputeEvent>(database, associationId, disputeId);
  const dispute = evolveAll(unfiled, events);
  const bundle = dispute.exports[exportId];
  const isGivenUp = dispute.givenUp.includes(`make-export:${exportId}`);
  return bundle && { bundle, number: dispute.number ?? disputeId, isGivenUp };
}

/** How a dispute is called. */
export async function findNumber(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  disputeId: string,
): Promise<string> {
  const { events } = await loadStream<DisputeEvent>(database, associationId, disputeId);
  return evolveAll(unfiled, events).number ?? disputeId;
}

/**
 * What was made for a request and can go out: bundles that are made, and rooms that both people said a duty names. At
 * an instant of legal time only what can be fetched then still; without one, what has ended as well.
 */
export async function readyFiles(
  tenant: TenantContext,
  { bundles, rooms }: Pick<OfficialRequest, 'bundles' | 'rooms'>,
  at?: Instant,
): Promise<readonly OfficialFile[]> {
  const made = await Promise.all(
    bundles.map(async ({ disputeId, exportId }): Promise<readonly OfficialFile[]> => {
      const bundle = (await findBundle(tenant, { disputeId, exportId }))?.bundle;
      const sha256 = bundle?.made?.sha256;
      const hasEnded = at !== undefined && bundle !== undefined && bundle.endsAt <= at;
      return sha256 === undefined || hasEnded ? [] : [{ kind: 'bundle', disputeId, exportId, sha256 }];
    }),
  );
  const said = await Promise.all(
    Object.values(rooms).map(async (room): Promise<readonly OfficialFile[]> => {
      const { disputeId, roomId, confirmed } = room;
      if (!confirmed) return [];
      const { sha256 } = await roomTranscript(tenant, { roomId, talkVersion: confirmed.talkVersion });
      return [{ kind: 'room', disputeId, roomId, sha256 }];
    }),
  );
  return [...made, ...said].flat();
}
