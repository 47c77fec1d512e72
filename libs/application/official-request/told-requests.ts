import type { OfficialRequestEvent } from '#domain/official-request/events.js';
import { evolveOfficial, unreceived } from '#domain/official-request/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findOfficialTold } from '#read-models/find-official-requests.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** What those whom it was about are told of a request: who asked on which ground, and that it was answered. */
export async function findToldRequests(tenant: TenantContext, partyIds: readonly string[]) {
  const { database, associationId, vault } = tenant;
  if (partyIds.length === 0) return [];
  const ids = await findOfficialTold(database, associationId, partyIds);
  const streams = await loadStreams<OfficialRequestEvent>(database, associationId, ids);
  const told = ids.flatMap((requestId) => {
    const { received, handedOver, answer, toldAt } = (streams.get(requestId)?.events ?? []).reduce(
      evolveOfficial,
      unreceived,
    );
    return received && handedOver && toldAt !== undefined ? [{ requestId, received, handedOver, answer }] : [];
  });
  const contentIds = told.flatMap(({ received }) => [received.authorityContentId, received.legalGroundContentId]);
  const words = await vault.open(contentIds.flatMap((id) => id ?? []));
  return told.map(({ requestId, received, handedOver, answer }) => {
    const authorityName = words.get(received.authorityContentId);
    const legalGround = words.get(received.legalGroundContentId ?? '');
    return {
      ...{ requestId, number: received.number, kind: received.kind, handedOverOn: handedOver.handedOverOn },
      partyIds: received.subjectIds.filter((id) => partyIds.includes(id)),
      ...(authorityName !== undefined && { authorityName }),
      ...(legalGround !== undefined && { legalGround }),
      files: answer?.files.length ?? 0,
    };
  });
}
