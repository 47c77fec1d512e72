import { loadDispute } from '#application/dispute/disputes.js';
import { exhibitsSeen, seesExhibit } from '#domain/dispute/service/evidence/sees-exhibit.js';
import { sightOf } from '#domain/dispute/visibility/visibility.js';
import { findSameFiles } from '#infrastructure/files/fingerprints.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

/** Every file that the viewer may see, with its words; of the rest there is no trace, not in a number either. */
export async function listExhibits(
  { actor, doorway }: Caller,
  disputeId: string,
): Promise<{ readonly items: readonly object[] }> {
  const { dispute, standing } = await loadDispute(doorway, disputeId, actor);
  const sight = sightOf(actor, { dispute, standing });
  const seen = exhibitsSeen(sight, dispute);
  const hashes = sight.staff ? [...new Set(seen.filter(({ stored }) => stored).map(({ sha256 }) => sha256))] : [];
  const [words, same] = await Promise.all([
    doorway.vault.open(seen.map(({ descriptionContentId }) => descriptionContentId)),
    findSameFiles(doorway.database, doorway.secret, { associationId: doorway.associationId, disputeId, hashes }),
  ]);
  return {
    items: seen.map(
      ({
        evidenceId,
        sha256,
        mediaType,
        ownerId,
        part = 'forwarded',
        derivedFrom,
        counterNoticeId,
        capturedAt,
        descriptionContentId,
        stored,
      }) =>
        given({
          evidenceId,
          sha256,
          mediaType,
          ownerId,
          part,
          redacted: derivedFrom === undefined ? undefined : true,
          derivedFrom: derivedFrom !== undefined && seesExhibit(sight, dispute, derivedFrom) ? derivedFrom : undefined,
          counterNoticeId,
          capturedAt,
          description: words.get(descriptionContentId),
          content: stored,
          elsewhere: sight.staff ? (same.get(sha256) ?? []) : undefined,
        }),
    ),
  };
}
