import type { ChosenTrack } from '#domain/dispute/intake/filing/choose-tracks.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Caller } from '../../../http/caller.js';
import { sealTexts } from '../../seal.js';
import type { TrackChoiceBody } from './check-complaint.dto.js';

/** What a case manager chose, its reasons sealed. */
export async function sealTracks(
  caller: Caller,
  disputeId: string,
  tracks: readonly TrackChoiceBody[],
): Promise<readonly ChosenTrack[]> {
  const reasons = await sealTexts(
    caller,
    disputeId,
    tracks.map(({ reason }) => reason),
  );
  return tracks.map(({ pairs, track }, index) => ({
    pairs: pairs.map(pairOf),
    track,
    reasonContentId: reasons[index] ?? '',
  }));
}
