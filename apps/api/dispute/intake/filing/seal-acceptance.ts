import type { Said } from '#domain/dispute/intake/filing/measures-asked.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { sealTexts } from '../../seal.js';
import type { AcceptComplaintBody, ReasonedPairsBody } from './check-complaint.dto.js';
import { sealTracks } from './seal-tracks.js';

/** What a case manager said of some pairs, its reasons sealed. */
const sealSaid = async (
  caller: Caller,
  disputeId: string,
  said: readonly ReasonedPairsBody[],
): Promise<readonly Said[]> => {
  const reasons = await sealTexts(
    caller,
    disputeId,
    said.map(({ reason }) => reason),
  );
  return said.map(({ pairs }, i) => ({ pairs: pairs.map(pairOf), reasonContentId: reasons[i] ?? '' }));
};

/** What goes with the acceptance of a complaint, an amendment or a round. */
export async function sealAcceptance(
  caller: Caller,
  disputeId: string,
  { tracks, declined, withoutMeasure, withoutFiles }: AcceptComplaintBody,
) {
  return given({
    tracks: tracks && (await sealTracks(caller, disputeId, tracks)),
    declined: declined && (await sealSaid(caller, disputeId, declined)),
    withoutMeasure: withoutMeasure && (await sealSaid(caller, disputeId, withoutMeasure)),
    withoutFiles: withoutFiles ? (true as const) : undefined,
  });
}
