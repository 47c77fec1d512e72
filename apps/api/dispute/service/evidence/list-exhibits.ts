import { loadDispute } from '#application/dispute/disputes.js';
import { exhibitsSeen, seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { findSameFiles } from '#infrastructure/files/fingerprints.js';
import type { Caller } from '../../../http/caller.js';
import { closedFiles, noteOpened } from '../../../reading/opened.js';
import { given } from '../../given.js';

/** Every file that the viewer may see, with its words; of the rest there is no trace, not in a number either. */
export async function listExhibits(
  { actor, tenant }: Caller,
  disputeId: string,
): Promise<{ readonly items: readonly object[] }> {
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = exhibitsSeen(visibility, dispute);
  noteOpened(tenant, visibility.party, closedFiles(disputeId, seen));
  const compares = seesPart(visibility, 'sameFiles');
  const hashes = compares ? [...new Set(seen.filter(({ stored }) => stored).map(({ sha256 }) => sha256))] : [];
  const [words, same] = await Promise.all([
    tenant.vault.open(seen.map(({ descriptionContentId }) => descriptionContentId)),
    findSameFiles(tenant.database, tenant.secret, { associationId: tenant.associationId, disputeId, hashes }),
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
          derivedFrom:
            derivedFrom !== undefined && seesExhibit(visibility, dispute, derivedFrom) ? derivedFrom : undefined,
          counterNoticeId,
          capturedAt,
          description: words.get(descriptionContentId),
          content: stored,
          elsewhere: compares ? (same.get(sha256) ?? []) : undefined,
        }),
    ),
  };
}
