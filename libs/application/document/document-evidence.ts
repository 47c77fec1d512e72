import type { EvidenceFacts } from '#documents/filed-facts.js';
import type { Evidence, FiledMaterial } from '#domain/dispute/core/evidence.js';
import type { Known } from '../dispute/names.js';

/** Files as a document lists them, each with the papers of the checklist that it belongs to. */
export const evidenceFacts = (
  evidence: readonly Evidence[],
  materials: readonly FiledMaterial[],
  text: Known['text'],
): readonly EvidenceFacts[] =>
  evidence.map(({ evidenceId, sha256, mediaType, capturedAt, descriptionContentId, derivedFrom }) => {
    const description = text(descriptionContentId);
    const codes = materials.filter(({ evidenceIds }) => evidenceIds.includes(evidenceId)).map(({ code }) => code);
    return {
      sha256,
      mediaType,
      materials: codes,
      ...(capturedAt !== undefined && { capturedAt }),
      ...(description !== undefined && { description }),
      ...(derivedFrom !== undefined && { redacted: true as const }),
    };
  });
