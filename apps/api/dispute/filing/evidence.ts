import type { Evidence, FiledMaterial } from '#domain/dispute/filing/events.js';
import { newId } from '#infrastructure/ids.js';
import { given } from '../given.js';
import type { Texts } from '../texts.js';
import type { EvidenceBody, MaterialBody } from './evidence.dto.js';

/** Files under ids of ours, their descriptions among the texts to be sealed. */
export const collectEvidence = (evidence: readonly EvidenceBody[], texts: Texts, key: string) => {
  const files = evidence.map(({ ref, sha256, mediaType, capturedAt, description, part, derivedFrom }) => ({
    ref,
    derivedFrom,
    file: given({ evidenceId: newId(), sha256, mediaType, capturedAt, part }),
    description: texts.add(key, description),
  }));
  const ids = new Map(files.map(({ ref, file }) => [ref, file.evidenceId]));
  return {
    /** After the texts are sealed. */
    files: (): readonly Evidence[] =>
      files.map(({ file, description, derivedFrom }) => given({ ...file, descriptionContentId: description(), derivedFrom: ids.get(derivedFrom ?? '') })),
    /** How the sender called them, and what they are called here. */
    named: (): readonly { readonly ref: string; readonly evidenceId: string }[] => files.map(({ ref, file }) => ({ ref, evidenceId: file.evidenceId })),
    materials: (materials: readonly MaterialBody[]): readonly FiledMaterial[] =>
      materials.map((material) => ({ code: material.code, evidenceIds: material.evidence.map((ref) => ids.get(ref) ?? ref) })),
  };
};
