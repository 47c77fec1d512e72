import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findBundle, findNumber } from '#application/official-request/ready-files.js';
import { roomTranscript } from '#application/official-request/room-transcript.js';
import type { Instant } from '#domain/kernel/message.js';
import type { OfficialRequest } from '#domain/official-request/state.js';
import { given } from '../dispute/given.js';
import type { OfficialFileView } from './official-request-view.dto.js';

/** What was made for a request, with how far it is. */
export async function viewOfficialFiles(
  tenant: TenantContext,
  { bundles, rooms }: OfficialRequest,
  words: ReadonlyMap<string, string | undefined>,
  now: Instant,
): Promise<readonly OfficialFileView[]> {
  const made = bundles.map(async ({ disputeId, exportId }) => {
    const found = await findBundle(tenant, { disputeId, exportId });
    const made = found?.bundle.made;
    const hasEnded = found !== undefined && found.bundle.endsAt <= now;
    return given({
      ...{ kind: 'bundle', disputeId, disputeNumber: found?.number ?? disputeId },
      state: hasEnded ? 'ended' : made ? 'ready' : found?.isGivenUp ? 'failed' : 'making',
      sha256: made?.sha256,
      size: made?.size,
      exhibits: made?.exhibits,
    });
  });
  const said = Object.values(rooms).map(async ({ disputeId, roomId, roomKind, groundContentId, confirmed }) => {
    const transcript = confirmed && (await roomTranscript(tenant, { roomId, talkVersion: confirmed.talkVersion }));
    const grounds = [groundContentId, confirmed?.groundContentId].flatMap((id) => words.get(id ?? '') ?? []);
    return given({
      ...{ kind: 'room', disputeId, disputeNumber: await findNumber(tenant, disputeId), roomId, roomKind, grounds },
      state: confirmed ? 'ready' : 'unconfirmed',
      sha256: transcript?.sha256,
      size: transcript?.bytes.length,
    });
  });
  return (await Promise.all([...made, ...said])) as unknown as readonly OfficialFileView[];
}
