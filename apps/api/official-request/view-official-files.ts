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
  const made = bundles.map(async ({ disputeId, exportId }): Promise<OfficialFileView> => {
    const found = await findBundle(tenant, { disputeId, exportId });
    const made = found?.bundle.made;
    const hasEnded = found !== undefined && found.bundle.endsAt <= now;
    return given({
      kind: 'bundle' as const,
      ...{ disputeId, disputeNumber: found?.number ?? disputeId },
      state: hasEnded ? ('ended' as const) : made ? ('ready' as const) : unmade(found?.isGivenUp),
      sha256: made?.sha256,
      size: made?.size,
      exhibits: made?.exhibits,
    });
  });
  const said = Object.values(rooms).map(async (room): Promise<OfficialFileView> => {
    const { disputeId, roomId, roomKind, groundContentId, confirmed } = room;
    const transcript = confirmed && (await roomTranscript(tenant, { roomId, talkVersion: confirmed.talkVersion }));
    const grounds = [groundContentId, confirmed?.groundContentId].flatMap((id) => words.get(id ?? '') ?? []);
    return given({
      kind: 'room' as const,
      ...{ disputeId, disputeNumber: await findNumber(tenant, disputeId), roomId, roomKind, grounds },
      state: confirmed ? ('ready' as const) : ('unconfirmed' as const),
      sha256: transcript?.sha256,
      size: transcript?.bytes.length,
    });
  });
  return Promise.all([...made, ...said]);
}

const unmade = (isGivenUp = false): OfficialFileView['state'] => (isGivenUp ? 'failed' : 'making');
