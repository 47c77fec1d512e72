import type { Evidence, FiledMaterial } from '#domain/dispute/core/evidence.js';
import { newId } from '#infrastructure/ids.js';
import { given } from '../../given.js';
import type { Texts } from '../../texts.js';
import type { EvidenceBody, MaterialBody } from './evidence.dto.js';
import { collectLiveStream } from './live-stream.js';

type Paper = Pick<MaterialBody, 'code' | 'evidence'> & Partial<MaterialBody>;

/** Files under ids of ours, their descriptions among the texts to be sealed. */
export const collectEvidence = (evidence: readonly EvidenceBody[], texts: Texts, key: string) => {
  const ids = new Map<string, string>();
  const files = evidence.map(({ ref, sha256, mediaType, capturedAt, description, part, derivedFrom, liveStream }) => ({
    ref,
    derivedFrom,
    file: given({ evidenceId: newId(), sha256, mediaType, capturedAt, part }),
    description: texts.add(key, description),
    liveStream: liveStream && collectLiveStream(liveStream, { texts, key, idOf: (name) => ids.get(name) ?? name }),
  }));
  for (const { ref, file } of files) ids.set(ref, file.evidenceId);
  return {
    /** A name that stands for nothing stays what it is, and is refused where it is used. */
    idOf: (ref: string): string => ids.get(ref) ?? ref,
    /** After the texts are sealed. */
    files: (): readonly Evidence[] =>
      files.map(({ file, description, derivedFrom, liveStream }) =>
        given({
          ...file,
          descriptionContentId: description(),
          derivedFrom: ids.get(derivedFrom ?? ''),
          liveStream: liveStream?.(),
        }),
      ),
    /** How the sender called them, and what they are called here. */
    named: (): readonly { readonly ref: string; readonly evidenceId: string }[] =>
      files.map(({ ref, file }) => ({ ref, evidenceId: file.evidenceId })),
    /** `itemIds` are our ids of the items that the sender names. */
    materials: (materials: readonly Paper[], itemIds?: ReadonlyMap<string, string>): readonly FiledMaterial[] =>
      materials.map(({ code, evidence: refs, items, issuedOn }) =>
        given({
          code,
          evidenceIds: refs.map((ref) => ids.get(ref) ?? ref),
          itemIds: items?.map((ref) => itemIds?.get(ref) ?? ref),
          issuedOn,
        }),
      ),
  };
};
